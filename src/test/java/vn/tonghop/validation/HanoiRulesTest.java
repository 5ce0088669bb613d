package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Faults;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;

class HanoiRulesTest {

    private static final Path JOBS = Path.of("jobs");

    @Test
    void everyRuleIsAskedForAndKeepsToItsExamples() {
        Programme programme = ProgrammeFiles.read(JOBS, "hanoi-2026");
        var faults = new Faults();

        Rules rules = Rules.readAndTry(JOBS.resolve("hanoi-2026/rules.yaml"), faults, programme);

        assertThat(faults.list()).isEmpty();
        assertThat(rules.ids()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }
}
