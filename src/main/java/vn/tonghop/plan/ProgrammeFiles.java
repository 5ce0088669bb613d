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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormFile;
import vn.tonghop.plan.indicator.IndicatorFile;

/** Reads a programme from {@code jobs/} and stops with every fault of every file when there is one. */
public final class ProgrammeFiles {

    private final Path jobs;
    private final Faults faults = new Faults();

    private ProgrammeFiles(Path jobs) {
        this.jobs = jobs;
    }

    /**
     * The programme in {@code jobs/<id>/}.
     *
     * @throws vn.tonghop.definition.DefinitionException with the list of all faults
     */
    public static Programme read(Path jobs, String id) {
        return new ProgrammeFiles(jobs).programme(id);
    }

    private Programme programme(String id) {
        Entry plan = YamlFile.read(jobs.resolve(id).resolve("plan.yaml"), faults);
        plan.allowOnly("programme", "title", "decision", "source", "year", "unit", "reporters", "indicators");
        Entry calendar = YamlFile.read(jobs.resolve(id).resolve("calendar.yaml"), faults);
        Map<String, Form> forms = forms();
        var programme = new Programme(
                plan.text("programme"),
                plan.text("title"),
                plan.text("decision"),
                plan.integer("year"),
                OrgUnits.read(jobs.resolve("org-units.csv"), faults),
                forms,
                reporters(plan),
                calendar.list("obligations").stream().map(this::obligation).toList(),
                IndicatorFile.read(plan),
                hash(id));
        new CrossChecks(programme, plan, calendar).run();
        faults.stopIfAny();
        return programme;
    }

    private Map<String, Form> forms() {
        try (Stream<Path> files = Files.list(jobs.resolve("forms"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> FormFile.read(file, faults))
                    .collect(Collectors.toMap(Form::id, form -> form, (first, second) -> second, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                .map(kind -> UnitKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Reporters(
                id, entry.text("label"), within, kinds, entry.texts("units"), entry.optionalText("assumed"));
    }

    private Obligation obligation(Entry entry) {
        entry.allowOnly("name", "reporters", "form", "receiver", "frequency", "due", "basis");
        Entry due = entry.get("due");
        due.allowOnly("day", "inclusive", "assumed");
        return new Obligation(
                entry.text("name"),
                entry.text("reporters"),
                entry.text("form"),
                entry.text("receiver"),
                entry.choice("frequency", PeriodKind.class),
                new DueRule(due.integer("day"), due.flag("inclusive"), due.flag("assumed")),
                entry.text("basis"));
    }

    private String hash(String id) {
        try (Stream<Path> shared = Stream.of(jobs.resolve("org-units.csv"));
                Stream<Path> forms = Files.list(jobs.resolve("forms"));
                Stream<Path> own = Files.list(jobs.resolve(id))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = Stream.of(shared, forms, own)
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
}
