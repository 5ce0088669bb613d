package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

class ReportCommandTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @RegisterExtension
    final Calls calls = new Calls();

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void aCopyOfThePlans() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        jobs = new JobsCopy(folder.resolve("jobs"));
    }

    @Test
    void anEarlierReportComesOutByteForByteThoughThePlanWasAmendedAndMoreCame() throws IOException {
        Reported.store(DATABASE.dataSource(), residents("00004", "2026-06-15T02:00:00Z", 20));
        rolledUp("2026-06-17T08:00:00+07:00");
        Path first = reports().resolve("day-du-2026-06-lan1.pdf");
        byte[] asItWas = Files.readAllBytes(first);
        Path missing = reports().resolve("chua-bao-cao-2026-06-lan1.pdf");
        byte[] asked = Files.readAllBytes(missing);
        Files.delete(first);

        Path contacts = jobs.file("contacts.csv");
        Files.writeString(contacts, Files.readString(contacts).replace("Phòng Văn hóa - Xã hội", "Phòng Dân vận"));
        jobs.replace("hanoi-2026/plan.yaml", "target: {value: 5300}", "target: {value: 4000}");
        Reported.store(DATABASE.dataSource(), residents("00008", "2026-06-18T02:00:00Z", 30));
        rolledUp("2026-06-19T08:00:00+07:00");
        assertThat(first).doesNotExist();
        assertThat(reports().resolve("day-du-2026-06-lan2.pdf")).exists();

        assertThat(run("report", "hanoi-2026/2026-06/1")).isZero();
        assertThat(Files.readAllBytes(first)).isEqualTo(asItWas);
        assertThat(Files.readAllBytes(missing))
                .as("whom to ask, as it was then")
                .isEqualTo(asked);
        assertThat(run("trace", "hanoi-2026/2026-06/1", "HN26-03a")).isZero();
        assertThat(calls.said()).contains(": 20 (người)");

        assertThat(run("report", "hanoi-2026/2026-06/1", "--units", "then")).isZero();
        assertThat(reports().resolve("day-du-2026-06-lan1-khi-ay.pdf")).exists();
        assertThat(Files.readAllBytes(first)).isEqualTo(asItWas);
        assertThat(run("report", "hanoi-2026/2026-06/1", "--units", "sau")).isEqualTo(2);

        assertThat(run("report", "hanoi-2026/2026-06/7")).isEqualTo(2);
        assertThat(calls.faults()).contains("Không có lần tổng hợp 'hanoi-2026/2026-06/7'");
    }

    private static Reported residents(String ward, String receivedAt, int number) {
        return Reported.by(ward, Period.month(2026, 6), receivedAt).with("T_NGUOI", "ND", number);
    }

    private void rolledUp(String asOf) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        assertThat(run("run", "--period", "2026-06", "--as-of", asOf, inbox.toString()))
                .isZero();
    }

    private Path reports() {
        return folder.resolve("data/reports/hanoi-2026/2026-06");
    }

    private int run(String... arguments) {
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
        return calls.run(all);
    }
}
