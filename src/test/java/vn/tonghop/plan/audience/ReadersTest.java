package vn.tonghop.plan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;

class ReadersTest {

    private static final String PLAN = "hanoi-2026/plan.yaml";
    private static final String CASES = "  - code: HN26-09a\n";

    @TempDir
    private Path folder;

    @Test
    void areSpecialistsForWhatPoliceDoAndEverybodyForTheRest() throws IOException {
        Programme programme = new JobsCopy(folder).programme();

        assertThat(readers(programme, "HN26-09a")).isEqualTo(Readers.RESTRICTED);
        assertThat(readers(programme, "HN26-03a")).isEqualTo(Readers.PUBLIC);
    }

    @Test
    void areWhomThePlanNames() throws IOException {
        Programme programme = new JobsCopy(folder)
                .replace(PLAN, CASES, CASES + "    audience: leadership\n")
                .programme();

        assertThat(readers(programme, "HN26-09a")).isEqualTo(Readers.LEADERSHIP);
    }

    @Test
    void areOneOfThree() throws IOException {
        assertThat(new JobsCopy(folder)
                        .replace(PLAN, CASES, CASES + "    audience: friends\n")
                        .faults())
                .anySatisfy(fault -> assertThat(fault.toString()).contains("'audience: friends' không có"));
    }

    private static Readers readers(Programme programme, String code) {
        return programme.readers(programme.indicator(code).orElseThrow());
    }
}
