package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallHeapTest {

    @TempDir
    private Path folder;

    @Test
    void readsALargeTextFileWithin64Megabytes() throws Exception {
        assertThat(read("lon.csv", LargeFile.csv()))
                .contains("rows " + LargeFile.ROWS, "found FORM_UNKNOWN")
                .doesNotContain("OutOfMemoryError");
    }

    @Test
    void readsALargeWorkbookWithin64Megabytes() throws Exception {
        assertThat(read("lon.xlsx", LargeFile.workbook()))
                .contains("rows " + LargeFile.ROWS, "found FORM_UNKNOWN")
                .doesNotContain("OutOfMemoryError");
    }

    private String read(String name, byte[] bytes) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve(name), bytes);
        Path said = folder.resolve("said.txt");
        String java = ProcessHandle.current().info().command().orElse("java");
        String classes = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        java, "-Xmx64m", "-cp", classes, LargeFile.class.getName(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.waitFor();
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
