package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.cli.check.PlainCheck;

class PlainCheckTest {

    private static final Path SAMPLES = Path.of("sample-data/bad");

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"good.xlsx", "sheet-removed.xlsx", "web-page-named.xls"})
    void saysOfOneFileWhatTheCommandSays(String name) {
        String file = SAMPLES.resolve(name).toString();
        OptionalInt plain = plain("check", file);
        var told = new StringWriter();
        int code = Tonghop.commandLine().setOut(new PrintWriter(told, true)).execute("check", file);
        assertThat(plain).hasValue(code);
        assertThat(untimed(out)).isEqualTo(untimed(told)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"check", "plan", "check --help", "check --json", "check nowhere.xlsx", "check sample-data/bad"})
    void leavesOtherCallsToTheCommand(String call) {
        assertThat(plain(call.split(" "))).isEmpty();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void leavesSeveralFilesToTheCommand() {
        String file = SAMPLES.resolve("good.xlsx").toString();
        assertThat(plain("check", file, file)).isEmpty();
        assertThat(plain("check", file, "--json")).isEmpty();
        assertThat(out.toString()).isEmpty();
    }

    private OptionalInt plain(String... arguments) {
        return PlainCheck.of(new PrintWriter(out), arguments);
    }

    private static String untimed(StringWriter said) {
        return said.toString().replaceAll("Kiểm tra lúc: .*", "");
    }
}
