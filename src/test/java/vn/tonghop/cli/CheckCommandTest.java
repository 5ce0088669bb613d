package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String GOOD = "BM01-PCMD_00004_2026-06.xlsx";

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void acceptsAGoodFormAndShowsWhatWasRead() {
        assertThat(check("sample-data/hanoi-2026/2026-06/" + GOOD)).isZero();

        assertThat(out.toString())
                .startsWith(GOOD + ": ĐƯỢC NHẬN")
                .contains("01_CoSo: 117 ô có số")
                .containsPattern("Văn bản gửi kèm: \\d+/BC-UBND, ký ngày 15/06/2026");
    }

    @Test
    void letsTheWorstFileOfAFolderDecide() throws IOException {
        Files.copy(Path.of("sample-data/hanoi-2026/2026-06", GOOD), folder.resolve(GOOD));
        Files.writeString(folder.resolve("BM01-PCMD_00008_2026-06.xlsx"), "");

        assertThat(check(folder.toString())).isEqualTo(3);

        assertThat(out.toString()).contains("2 tệp: 1 được nhận", "1 không đọc được");
    }

    @Test
    void neverWritesOverAFileThatIsThere() throws IOException {
        Path sent = Files.copy(Path.of("sample-data/hanoi-2026/2026-06", GOOD), folder.resolve(GOOD));
        byte[] before = Files.readAllBytes(sent);

        check(sent.toString(), "--marked");
        check(sent.toString(), "--marked");

        assertThat(Files.readAllBytes(sent)).isEqualTo(before);
        assertThat(names()).contains("BM01-PCMD_00004_2026-06__KETQUA.xlsx", "BM01-PCMD_00004_2026-06__KETQUA_2.xlsx");
    }

    @Test
    void saysWhatItFoundAsJson() {
        assertThat(check("--json", "sample-data/hanoi-2026/2026-06/" + GOOD)).isZero();

        assertThat(out.toString()).startsWith("{").contains("\"exitCode\": 0", "\"unit\": \"00004\"");
    }

    @Test
    void namesNoFileThatHoldsDataOfPersons() throws IOException {
        String name = "BC 0" + "01" + "1".repeat(9) + ".xlsx";
        Files.copy(Path.of("sample-data/hanoi-2026/2026-06", GOOD), folder.resolve(name));

        assertThat(check(folder.resolve(name).toString(), "--marked")).isEqualTo(2);

        assertThat(out.toString()).startsWith("Tệp thứ 1").doesNotContain("111");
        assertThat(names()).containsExactly(name);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int check(String... arguments) {
        String[] all = Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new);
        return Tonghop.commandLine().setOut(new PrintWriter(out, true)).execute(all);
    }
}
