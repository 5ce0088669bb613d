package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TonghopTest {

    private final StringWriter out = new StringWriter();

    @Test
    void explainsItselfInVietnamese() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Cách dùng: tonghop").contains("Hiện phiên bản");
    }

    @Test
    void explainsItselfWhenNothingIsAsked() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Cách dùng: tonghop");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("tonghop ");
    }

    private int run(String... args) {
        return Tonghop.commandLine().setOut(new PrintWriter(out, true)).execute(args);
    }
}
