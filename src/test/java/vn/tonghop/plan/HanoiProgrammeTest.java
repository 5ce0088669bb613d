package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HanoiProgrammeTest {

    private final Programme programme = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");

    @Test
    void readsWithoutFault() {
        assertThat(programme.indicators()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(programme.forms()).containsOnlyKeys("BM01-PCMD", "BM03-PCMD");
    }
}
