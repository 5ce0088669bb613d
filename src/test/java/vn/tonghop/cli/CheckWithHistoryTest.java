package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.server.TestDatabase;

/** At a desk with the database: what was sent and said before is known to the check. */
class CheckWithHistoryTest {

    private static final Path JUNE = Path.of("sample-data", "hanoi-2026", "2026-06", "BM01-PCMD_00004_2026-06.xlsx");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @RegisterExtension
    final Calls calls = new Calls();

    @TempDir
    private Path folder;

    @Test
    void leavesNoRuleForLater() {
        assertThat(calls.run("check", JUNE.toString())).isZero();
        assertThat(calls.said()).contains("quy tắc phải so với số liệu đã gửi trước đây");

        assertThat(calls.run("check", JUNE.toString(), "--with-history", "--db", DATABASE.jdbcUrl()))
                .isZero();
        assertThat(calls.said()).contains("ĐƯỢC NHẬN").doesNotContain("quy tắc phải so với");
    }

    @Test
    void remindsOfWhatTheUnitExplainedBefore() throws IOException {
        Path doubtful = withOneMoreEligiblePerson();
        assertThat(calls.run("collect", doubtful.toString(), "--db", DATABASE.jdbcUrl(), "--data", folder.toString()))
                .as(calls.faults())
                .isEqualTo(1);
        assertThat(calls.run(
                        "submission",
                        "explain",
                        "00004",
                        "2026-06",
                        "--query",
                        query(),
                        "--text",
                        "ghi nhận nhu cầu từ năm trước",
                        "--db",
                        DATABASE.jdbcUrl()))
                .as(calls.faults())
                .isZero();
        calls.said();
        assertThat(calls.run("submission", "show", "00004", "2026-06", "--db", DATABASE.jdbcUrl()))
                .isZero();
        assertThat(calls.said()).containsPattern("Văn bản gửi kèm: \\d+/BC-UBND, ký ngày 15/06/2026");

        Path answers = folder.resolve("answers");
        assertThat(calls.run(
                        "check",
                        doubtful.toString(),
                        "--with-history",
                        "--marked",
                        answers.toString(),
                        "--db",
                        DATABASE.jdbcUrl()))
                .isEqualTo(1);

        String reminder = "Kỳ 2026-06 đơn vị đã giải trình: “ghi nhận nhu cầu từ năm trước”.";
        assertThat(calls.said()).contains(reminder);
        assertThat(cells(answers.resolve("BM01-PCMD_00004_2026-06__KETQUA.xlsx")))
                .anySatisfy(text -> assertThat(text).contains(reminder));
        assertThat(answers.resolve("BM01-PCMD_00004_2026-06__KETQUA.html"))
                .content()
                .contains("ghi nhận nhu cầu từ năm trước");
        assertThat(answers.resolve("BM01-PCMD_00004_2026-06__KETQUA.json"))
                .content()
                .contains("\"earlier\": {", "\"text\": \"ghi nhận nhu cầu từ năm trước\"");
    }

    /** Eligible for support are then more persons than are in need of it. */
    private Path withOneMoreEligiblePerson() throws IOException {
        Path changed = folder.resolve(JUNE.getFileName());
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(JUNE));
                var file = Files.newOutputStream(changed)) {
            workbook.getSheet("07_HoTro").getRow(10).getCell(2).setCellValue(2);
            workbook.write(file);
        }
        return changed;
    }

    private static String query() {
        return JdbcClient.create(DATABASE.dataSource())
                .sql("select no from finding where rule = 'eligible-within-in-need-of-the-year'")
                .query(String.class)
                .single();
    }

    private static Stream<String> cells(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Stream.Builder<String> texts = Stream.builder();
            workbook.getSheet("Kết quả").forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
            return texts.build();
        }
    }
}
