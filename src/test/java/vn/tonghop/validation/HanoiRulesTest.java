package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;

class HanoiRulesTest {

    private static final Path JOBS = Path.of("jobs");

    @ParameterizedTest
    @ValueSource(strings = {"hanoi-2026", "hanoi-2024"})
    void everyRuleIsAskedForAndKeepsToItsExamples(String id) {
        Programme programme = ProgrammeFiles.read(JOBS, id);
        var faults = new Faults();

        Rules rules = Rules.readAndTry(JOBS, faults, programme);

        assertThat(faults.list()).isEmpty();
        assertThat(rules.ids()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }
}
