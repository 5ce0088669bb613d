package vn.tonghop.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.FindingKind;

/** Files made to exhaust a machine are refused with a sentence, in little time and little memory. */
class HostileFilesTest {

    private static final double MOST_SECONDS = 5;

    @TempDir
    private Path folder;

    @Test
    void refusesEachOfThemInTimeAndInHalfAGigabyte() throws Exception {
        Map<String, byte[]> files = HostileFiles.all();
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }

        Map<String, List<String>> said = read(folder, "-Xmx512m");

        assertThat(said.keySet()).isEqualTo(new TreeMap<>(files).keySet());
        said.forEach((name, line) -> {
            assertThat(line.get(0)).as(name).isEqualTo("UNREADABLE");
            assertThat(line.get(1)).as(name).isIn(FindingKind.FILE_TOO_LARGE.id(), FindingKind.FILE_UNREADABLE.id());
            assertThat(Double.parseDouble(line.get(2))).as(name).isLessThan(MOST_SECONDS);
            assertThat(line.get(3)).as(name).endsWith(".").doesNotContain("Exception", "org.apache", "java.");
        });
    }

    /** Verdict, rule, seconds and sentence by file name, from a process of its own. */
    private static Map<String, List<String>> read(Path folder, String heap) throws IOException, InterruptedException {
        Path out = Files.createTempFile("tonghop-hostile", ".txt");
        try {
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            heap,
                            "-cp",
                            System.getProperty("java.class.path"),
                            HostileFiles.class.getName(),
                            folder.toString())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            assertThat(exit).isZero();
            Map<String, List<String>> said = new TreeMap<>();
            Files.readAllLines(out).forEach(line -> {
                List<String> words = List.of(line.split("\t"));
                said.put(words.get(0), words.subList(1, words.size()));
            });
            return said;
        } finally {
            Files.delete(out);
        }
    }
}
