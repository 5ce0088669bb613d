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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

/** Behind a figure stands more than its cells: what was handed down, what came since, what the year is expected to bring. */
class TraceRestsTest {

    private static final int MONTHS = 6;

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static JobsCopy jobs;

    @BeforeAll
    static void aRollUpAndOneMoreAfterALateReport() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        jobs = new JobsCopy(folder.resolve("jobs"));
        Files.writeString(jobs.file("actors.csv"), "actor,name,role,scope,audience,os_users\n");
        for (int month = 1; month <= MONTHS; month++) {
            Reported.store(
                    DATABASE.dataSource(),
                    Reported.by("00004", Period.month(2026, month), "2026-%02d-15T02:00:00Z".formatted(month))
                            .with("T_NGUOI", "ND", 300 + 10 * month));
        }
        roll("2026-06-17T08:00:00+07:00");
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00008", Period.month(2026, 5), "2026-06-17T05:00:00Z")
                        .with("T_NGUOI", "ND", 40));
        roll("2026-06-18T08:00:00+07:00");
    }

    @Test
    void saysWhatTheForecastOfTheYearRestsOn() {
        assertThat(call("trace", "hanoi-2026/2026-06/1", "HN26-03a"))
                .contains("Dự báo cả năm: ")
                .contains("; các ngày còn lại như các ngày đã qua.")
                .contains("dựa trên các kỳ đã báo cáo: tháng 1: 310; tháng 2: 320; tháng 3: 330; tháng 4: 340;"
                        + " tháng 5: 350; tháng 6: 360");
    }

    @Test
    void saysWhatChangedSinceTheReportBeforeAndWhy() {
        assertThat(call("trace", "hanoi-2026/2026-06/2", "HN26-03a"))
                .contains("So với báo cáo hanoi-2026/2026-06/1: trước 2.010, nay 2.050.")
                .contains("báo cáo nhận thêm: Phường Ngọc Hà, kỳ 2026-05, lần gửi 1")
                .contains("tháng 5: 390;");
    }

    private static void roll(String asOf) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        call("run", "--period", "2026-06", "--as-of", asOf, inbox.toString());
    }

    private static String call(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--jobs",
                                jobs.file("").toString(),
                                "--data",
                                folder.resolve("data").toString(),
                                "--db",
                                DATABASE.jdbcUrl()))
                .toArray(String[]::new);
        PrintStream standardOut = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try {
            assertThat(Tonghop.commandLine()
                            .setOut(new PrintWriter(out, true))
                            .setErr(new PrintWriter(err, true))
                            .execute(all))
                    .as(err.toString())
                    .isZero();
        } finally {
            System.setOut(standardOut);
        }
        return out.toString();
    }
}
