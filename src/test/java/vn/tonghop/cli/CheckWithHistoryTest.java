package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

/** At a desk with the database: what was sent and said before is known to the check. */
class CheckWithHistoryTest {

    private static final Path JUNE = Path.of("sample-data", "hanoi-2026", "2026-06", "BM01-PCMD_00004_2026-06.xlsx");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path folder;

    private final PrintStream standardOut = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void emptyStore() {
        Schema.migrate(DATABASE.dataSource());
        JdbcClient.create(DATABASE.dataSource())
                .sql("truncate receipt, batch_job_instance cascade")
                .update();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(standardOut);
    }

    @Test
    void leavesNoRuleForLater() {
        assertThat(run("check", JUNE.toString())).isZero();
        assertThat(said()).contains("quy tắc phải so với số liệu đã gửi trước đây");

        assertThat(run("check", JUNE.toString(), "--with-history", "--db", DATABASE.jdbcUrl()))
                .isZero();
        assertThat(said()).contains("ĐƯỢC NHẬN").doesNotContain("quy tắc phải so với");
    }

    @Test
    void remindsOfWhatTheUnitExplainedBefore() throws IOException {
        Path doubtful = withOneMoreEligiblePerson();
        assertThat(run("collect", doubtful.toString(), "--db", DATABASE.jdbcUrl(), "--data", folder.toString()))
                .as(err.toString())
                .isEqualTo(1);
        assertThat(run(
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
                .as(err.toString())
                .isZero();
        said();

        Path answers = folder.resolve("answers");
        assertThat(run(
                        "check",
                        doubtful.toString(),
                        "--with-history",
                        "--marked",
                        answers.toString(),
                        "--db",
                        DATABASE.jdbcUrl()))
                .isEqualTo(1);

        String reminder = "Kỳ 2026-06 đơn vị đã giải trình: “ghi nhận nhu cầu từ năm trước”.";
        assertThat(said()).contains(reminder);
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

    private int run(String... arguments) {
        return Tonghop.commandLine()
                .setOut(new PrintWriter(new PrintStream(out, true, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String said() {
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return text;
    }
}
