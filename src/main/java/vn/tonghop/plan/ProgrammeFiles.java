package vn.tonghop.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.definition.YamlText;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.plan.allocation.AllocationFile;
import vn.tonghop.plan.duty.DutyFile;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormFile;
import vn.tonghop.plan.indicator.IndicatorFile;
import vn.tonghop.plan.link.IndicatorLinkFile;
import vn.tonghop.plan.reconciliation.ReconciliationFile;
import vn.tonghop.plan.register.Register;
import vn.tonghop.plan.rubric.Rubrics;

/** Reads a programme from {@code jobs/} with every fault of every file. */
public final class ProgrammeFiles {

    /** What all programmes share besides the forms. */
    private static final List<String> SHARED = List.of(
            "org-units.csv",
            "crosswalk.csv",
            "holidays.csv",
            "rules.yaml",
            Register.HOTSPOTS,
            Register.LOCATIONS,
            IndicatorLinkFile.NAME);

    private final Path folder;
    private final Faults faults;
    private final Entry plan;
    private final Entry calendar;

    private ProgrammeFiles(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        this.plan = YamlFile.read(folder.resolve("plan.yaml"), faults);
        this.calendar = YamlFile.read(folder.resolve("calendar.yaml"), faults);
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
        var files = new ProgrammeFiles(jobs.resolve(id), faults.in(id));
        Programme programme = files.programme(SharedFiles.read(jobs, files.formIds(jobs), faults));
        faults.stopIfAny();
        return programme;
    }

    /** The programme in {@code jobs/<id>/}; where there are faults, stand-ins fill the gaps, so that reading goes on. */
    public static Programme read(SharedFiles shared, String id, Faults faults) {
        return new ProgrammeFiles(shared.jobs().resolve(id), faults.in(id)).programme(shared);
    }

    /** The forms that somebody owes: no other is the programme's business. All, where the calendar cannot be read. */
    private Collection<String> formIds(Path jobs) {
        Set<String> owed = calendar.list("obligations").stream()
                .flatMap(obligation -> obligation.optionalText("form").stream())
                .collect(Collectors.toSet());
        return owed.isEmpty() ? FormFile.ids(jobs.resolve("forms")) : owed;
    }

    private Map<String, Form> forms(SharedFiles shared) {
        Map<String, Form> forms = new TreeMap<>(shared.forms());
        forms.keySet().retainAll(formIds(shared.jobs()));
        return forms;
    }

    private Programme programme(SharedFiles shared) {
        plan.allowOnly(
                "programme",
                "title",
                "decision",
                "source",
                "year",
                "unit",
                "counts-from",
                "reporters",
                "indicators",
                "duties",
                "reconciliations");
        int year = plan.integer("year");
        var allocations = new AllocationFile(folder, faults);
        var reconciled = new ReconciliationFile(plan, IndicatorFile.read(plan));
        var programme = new Programme(
                plan.text("programme"),
                plan.text("title"),
                plan.text("decision"),
                year,
                countsFrom(),
                shared.units(),
                forms(shared),
                reporters(plan),
                shared.workingDays(),
                new CalendarFile(calendar, year, shared.workingDays()).obligations(),
                reconciled.indicators(),
                DutyFile.read(plan),
                shared.register(),
                allocations.allocations(),
                reconciled.reconciliations(),
                hash(shared.jobs()));
        new CrossChecks(programme, plan, calendar).run();
        requireForms(shared.jobs(), programme);
        new AllocationChecks(programme, allocations).run();
        return programme;
    }

    private Programme.CountsFrom countsFrom() {
        return plan.choice("counts-from", Programme.CountsFrom.ACCEPTANCE);
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

    private void requireForms(Path jobs, Programme programme) {
        calendar.list("obligations").stream()
                .filter(entry -> !programme.forms().containsKey(entry.text("form")))
                .forEach(entry -> entry.fault("biểu '" + entry.text("form") + "' không có, chọn một trong "
                        + FormFile.ids(jobs.resolve("forms"))));
    }

    /**
     * The files that define a programme, by their path below {@code jobs/}; its hash is over just these, but for the
     * schedule: when something runs changes no figure.
     */
    public static SortedMap<String, byte[]> contents(Path jobs, String id) {
        return new ProgrammeFiles(jobs.resolve(id), new Faults()).contents(jobs);
    }

    private SortedMap<String, byte[]> contents(Path jobs) {
        Stream<Path> forms =
                formIds(jobs).stream().map(id -> jobs.resolve("forms").resolve(id + ".yaml"));
        try (Stream<Path> rubrics = listed(jobs.resolve(Rubrics.FOLDER));
                Stream<Path> own = listed(folder)) {
            List<Path> files = Stream.of(SHARED.stream().map(jobs::resolve), forms, rubrics, own)
                    .flatMap(paths -> paths)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            SortedMap<String, byte[]> contents = new TreeMap<>();
            for (Path file : files) {
                contents.put(jobs.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash(Path jobs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents(jobs).forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(name.endsWith("/calendar.yaml") ? YamlText.without("schedule", content) : content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> listed(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
    }
}
