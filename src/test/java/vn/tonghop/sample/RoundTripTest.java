package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.form.Form;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.History;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Validator;

class RoundTripTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme PROGRAMME = ProgrammeFiles.read(JOBS, "hanoi-2026");
    private static final SubmissionReader READER = new SubmissionReader(PROGRAMME);
    private static final Validator VALIDATOR = validator();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 12})
    void readsBackEveryValueThatWasTyped(int number) {
        Period month = Period.month(2026, number);
        var desk = new Desk(PROGRAMME, month.reportYear(), SampleCity.DEMO_SEED, Integer.MAX_VALUE);
        for (OrgUnit unit : desk.reporters()) {
            Filling filling = desk.filling(unit, month);
            Reading reading = READER.read(desk.fileName(unit, month, ""), desk.workbook(unit, filling));
            assertThat(reading.findings()).as(unit.code()).isEmpty();
            var content = reading.content().orElseThrow();
            assertThat(content.identity().unit()).isEqualTo(unit);
            assertThat(content.identity().period()).isEqualTo(month);
            assertThat(VALIDATOR.check(content, "", History.NONE).findings())
                    .as(unit.code())
                    .isEmpty();
            Map<FormCell, Value> read = new HashMap<>();
            content.observations().forEach(seen -> read.put(cell(seen), seen.value()));
            assertThat(read)
                    .as(unit.code())
                    .containsAllEntriesOf(figures(filling, desk.obligation(unit).form()));
        }
    }

    @Test
    void findsEachPlantedMistakeAndNothingElse() throws IOException {
        Period june = Period.month(2026, 6);
        List<PlantedFault> faults = new SampleCity(PROGRAMME, SampleCity.DEMO_SEED).writeMonthWithFaults(june, folder);
        Map<String, Set<String>> expected = faults.stream()
                .filter(fault -> !fault.finding().isEmpty() && fault.outcome() != Outcome.REPEATED)
                .collect(Collectors.toMap(PlantedFault::file, fault -> Set.of(fault.finding())));
        Map<String, Set<String>> found = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(june.code()))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                String name = file.getFileName().toString();
                Set<String> rules = findings(name, Files.readAllBytes(file)).stream()
                        .map(Finding::rule)
                        .collect(Collectors.toCollection(HashSet::new));
                if (!rules.isEmpty()) {
                    found.put(name, rules);
                }
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private static List<Finding> findings(String name, byte[] file) {
        Reading reading = READER.read(name, file);
        List<Finding> findings = new ArrayList<>(reading.findings());
        reading.content()
                .ifPresent(content -> findings.addAll(
                        VALIDATOR.check(content, name, History.NONE).findings()));
        return findings;
    }

    private static FormCell cell(Observation seen) {
        return new FormCell(seen.element(), seen.category());
    }

    /** What was typed outside the identity sheet; a dash is zero. */
    private static Map<FormCell, Value> figures(Filling filling, String form) {
        Set<String> elements = elements(PROGRAMME.forms().get(form));
        return filling.values().entrySet().stream()
                .filter(typed -> elements.contains(typed.getKey().element()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        typed -> typed.getValue().equals(Value.of("-")) ? Value.ZERO : typed.getValue()));
    }

    private static Set<String> elements(Form form) {
        return form.elements().keySet();
    }

    private static Validator validator() {
        var faults = new Faults();
        Rules rules = Rules.read(JOBS, faults, PROGRAMME);
        faults.stopIfAny();
        return new Validator(rules, PROGRAMME);
    }
}
