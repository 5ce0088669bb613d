package vn.tonghop.cli.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.plan.ProgrammeFiles;

/** What can be told of the files for Windows without a Windows at hand. */
class WindowsFilesTest {

    private static final List<String> SCRIPTS = List.of("KIEM-TRA.cmd", "LAY-BIEU.cmd", "tonghop.cmd");
    private static final Path JOBS = Path.of("jobs");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        new CheckerFiles(JOBS, ProgrammeFiles.read(JOBS, "hanoi-2026"), Platform.WINDOWS).write(folder);
    }

    @Test
    void scriptsEndTheirLinesAsTheCommandPromptWantsIt() {
        assertThat(SCRIPTS)
                .allSatisfy(name -> assertThat(text(name).replace("\r\n", ""))
                        .isNotEmpty()
                        .doesNotContain("\r", "\n", "@programme@", "@year@", "@ending@"));
    }

    @Test
    void scriptsHoldOnlyLettersThatEveryCodePageHas() {
        assertThat(SCRIPTS)
                .allSatisfy(name -> assertThat(
                                StandardCharsets.US_ASCII.newEncoder().canEncode(text(name)))
                        .isTrue());
    }

    @Test
    void scriptsSpeakUnicodeAndLeaveExclamationMarksInNamesAlone() {
        assertThat(SCRIPTS)
                .allSatisfy(name -> assertThat(text(name).lines().toList())
                        .startsWith("@echo off")
                        .contains("chcp 65001 >nul", "setlocal EnableExtensions DisableDelayedExpansion"));
    }

    @Test
    void everyPathThatIsHandedOnStandsInQuotes() {
        assertThat(SCRIPTS)
                .allSatisfy(name -> assertThat(text(name)
                                .lines()
                                .filter(line -> !line.startsWith("rem") && !line.startsWith("set "))
                                .map(line -> line.replaceAll("\"[^\"]*\"", "")))
                        .noneMatch(rest -> Pattern.compile("%~|%(place|inside|unit|period)%")
                                .matcher(rest)
                                .find()));
    }

    @Test
    void everyFileThatAScriptNamesIsThere() {
        assertThat(SCRIPTS)
                .allSatisfy(name -> assertThat(Pattern.compile("call \"([^\"]+)\"")
                                .matcher(text(name))
                                .results()
                                .map(call -> folder.resolve(call.group(1))))
                        .allSatisfy(called -> assertThat(called).exists()));
        assertThat(folder.resolve("dat-tep-vao-day")).isDirectory();
        assertThat(folder.resolve("he-thong/lib/tonghop.jar")).exists();
    }

    @Test
    void textsSayTheirEncodingAndNameTheFilesToClickOn() {
        assertThat(text("HUONG-DAN.txt")).startsWith("\uFEFF").contains("KIEM-TRA.cmd", "LAY-BIEU.cmd");
        assertThat(text("MA-DON-VI.txt")).startsWith("\uFEFF").contains("00004  Phường Ba Đình\r\n");
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
