package vn.tonghop.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.plan.allocation.AllocationFile;
import vn.tonghop.plan.duty.DutyFile;
import vn.tonghop.plan.indicator.IndicatorFile;
import vn.tonghop.plan.link.IndicatorLinkFile;
import vn.tonghop.plan.register.Register;

/** Reads a programme from {@code jobs/} with every fault of every file. */
public final class ProgrammeFiles {

    /** What all programmes share besides the forms. */
    private static final List<String> SHARED =
            List.of("org-units.csv", "holidays.csv", Register.HOTSPOTS, Register.LOCATIONS, IndicatorLinkFile.NAME);

    private final SharedFiles shared;
    private final String id;
    private final Faults faults;

    private ProgrammeFiles(SharedFiles shared, String id, Faults faults) {
        this.shared = shared;
        this.id = id;
        this.faults = faults;
    }

    /**
     * The programme in {@code jobs/<id>/}.
     *
     * @throws vn.tonghop.definition.DefinitionException with the list of all faults
     */
    public static Programme read(Path jobs, String id) {
        var faults = new Faults();
        if (!Files.isDirectory(jobs.resolve(id))) {
            faults.add(id, 1, "không có chương trình này trong " + jobs.toAbsolutePath());
            faults.stopIfAny();
        }
        Programme programme = read(SharedFiles.read(jobs, faults), id, faults);
        faults.stopIfAny();
        return programme;
    }

    /** The programme in {@code jobs/<id>/}; where there are faults, stand-ins fill the gaps, so that reading goes on. */
    public static Programme read(SharedFiles shared, String id, Faults faults) {
        return new ProgrammeFiles(shared, id, faults.in(id)).programme();
    }

    private Programme programme() {
        Path folder = shared.jobs().resolve(id);
        Entry plan = YamlFile.read(folder.resolve("plan.yaml"), faults);
        plan.allowOnly("programme", "title", "decision", "source", "year", "unit", "reporters", "indicators", "duties");
        Entry calendar = YamlFile.read(folder.resolve("calendar.yaml"), faults);
        int year = plan.integer("year");
        var allocations = new AllocationFile(folder, faults);
        var programme = new Programme(
                plan.text("programme"),
                plan.text("title"),
                plan.text("decision"),
                year,
                shared.units(),
                shared.forms(),
                reporters(plan),
                shared.workingDays(),
                new CalendarFile(calendar, year, shared.workingDays()).obligations(),
                IndicatorFile.read(plan),
                DutyFile.read(plan),
                shared.register(),
                allocations.allocations(),
                hash());
        new CrossChecks(programme, plan, calendar).run();
        new AllocationChecks(programme, allocations).run();
        return programme;
    }

    private Map<String, Reporters> reporters(Entry plan) {
        String unit = plan.text("unit");
        Entry entry = plan.get("reporters");
        Map<String, Reporters> groups = new LinkedHashMap<>();
        entry.keys().forEach(id -> groups.put(id, group(id, unit, entry.get(id))));
        return groups;
    }

    private Reporters group(String id, String within, Entry entry) {
        entry.allowOnly("label", "kinds", "units", "assumed");
        Set<UnitKind> kinds = entry.texts("kinds").stream()
                .flatMap(kind -> kind(entry, kind).stream())
                .collect(Collectors.toSet());
        return new Reporters(
                id, entry.text("label"), within, kinds, entry.texts("units"), entry.optionalText("assumed"));
    }

    private static Optional<UnitKind> kind(Entry entry, String name) {
        Optional<UnitKind> kind = UnitKind.named(name);
        if (kind.isEmpty()) {
            entry.fault("'kinds: " + name + "' không có, chọn một trong " + UnitKind.names());
        }
        return kind;
    }

    private String hash() {
        Path jobs = shared.jobs();
        try (Stream<Path> common = SHARED.stream().map(jobs::resolve).filter(Files::exists);
                Stream<Path> forms = listed(jobs.resolve("forms"));
                Stream<Path> own = listed(jobs.resolve(id))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = Stream.of(common, forms, own)
                    .flatMap(paths -> paths)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            for (Path file : files) {
                digest.update(
                        jobs.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> listed(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
    }
}
