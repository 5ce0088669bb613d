package vn.tonghop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ExternalToolTest {

    @TempDir
    private Path empty;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Path tool;

    @BeforeEach
    void install() throws IOException {
        tool = Files.createFile(folder.resolve("pdftotext"));
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void findsTheFirstOneOnThePath() {
        String path = empty + File.pathSeparator + folder;

        assertThat(pdftotext(Map.of("PATH", path, "CI", "true")).path()).isEqualTo(tool);
    }

    @Test
    void leavesTheTestOutWhereItIsMissing() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> pdftotext(Map.of("PATH", empty.toString())).path())
                .withMessageContaining("thiếu pdftotext (gói poppler-utils)");
        assertThat(out.toString(UTF_8))
                .isEqualTo("bỏ qua: thiếu pdftotext (gói poppler-utils)" + System.lineSeparator());
    }

    @Test
    void failsTheTestWhereNothingMayBeLeftOut() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> pdftotext(Map.of("PATH", empty.toString(), "CI", "true"))
                        .path())
                .withMessageContaining("thiếu pdftotext (gói poppler-utils)");
    }

    private ExternalTool pdftotext(Map<String, String> environment) {
        return ExternalTool.in("pdftotext", "poppler-utils", environment, new PrintStream(out, true, UTF_8));
    }
}
