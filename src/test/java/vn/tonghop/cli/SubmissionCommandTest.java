package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionType;

class SubmissionCommandTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final String ACCOUNT = ProcessHandle.current().info().user().orElseThrow();
    private static final String HEAD = "actor,name,role,scope,audience,os_users\n";

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static int wards = 0;

    @RegisterExtension
    final Calls calls = new Calls();

    @TempDir
    private Path folder;

    private Path jobs;
    private String ward;

    @BeforeEach
    void aWardThatSentTwice() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        jobs = folder.resolve("jobs");
        try (var files = Files.walk(Path.of("jobs"))) {
            for (Path file : files.toList()) {
                Files.copy(file, jobs.resolve(Path.of("jobs").relativize(file).toString()));
            }
        }
        ward = Reported.HANOI.units().on(JUNE.end()).stream()
                .filter(unit -> unit.kind().isCommune())
                .skip(wards++)
                .findFirst()
                .orElseThrow()
                .code();
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(ward, JUNE, "2026-06-15T02:00:00Z")
                        .with("T_NGUOI", "ND", 10)
                        .with("X_BAN", "", 2),
                Reported.by(ward, JUNE, "2026-06-16T02:00:00Z")
                        .sent(2, SubmissionType.CORRECTION)
                        .with("T_NGUOI", "ND", 20)
                        .with("X_BAN", "", 3));
    }

    @Test
    void showsWhichSendingCountsAndWhatChangedCellByCell() {
        assertThat(run("submission", "show", ward, "2026-06")).isZero();

        assertThat(calls.said())
                .contains("Lần gửi 2 được dùng để tổng hợp (nhận 09:00 16/06/2026).")
                .contains("Bản 1 · lần gửi 1 · BM01-PCMD · chính thức · nhận 09:00 15/06/2026 · đã được thay thế")
                .contains("Bản 2 · lần gửi 2 · BM01-PCMD · đính chính · nhận 09:00 16/06/2026 · được tính")
                .contains("khác số đã báo cáo trước đó ở 2 ô")
                .contains(": 10 → 20");
    }

    @Test
    void hidesCountsAboutPeopleFromWhoMayNotSeeThem() throws IOException {
        bind("lanh-dao,Lãnh đạo,leader,*,leadership," + ACCOUNT);

        assertThat(run("submission", "show", ward, "2026-06")).isZero();

        assertThat(calls.said()).contains(": 10 → 20").contains("••• → •••").doesNotContain("2 → 3");
    }

    @Test
    void aWithdrawalSaysWhatCountsAfterwards() {
        assertThat(run("submission", "withdraw", ward, "2026-06", "--reason", "gửi nhầm"))
                .isZero();

        assertThat(calls.said())
                .contains("Đã rút lần gửi 2")
                .contains("Lần gửi 1 được dùng để tổng hợp (nhận 09:00 15/06/2026).");
    }

    @Test
    void whatIsNotAllowedIsOneSentenceAndChangesNothing() throws IOException {
        bind("phuong,Một phường khác,submitter,00364," + "wide," + ACCOUNT);

        assertThat(run("submission", "approve", ward, "2026-06")).isEqualTo(5);
        assertThat(run("submission", "show", ward, "2026-06")).isEqualTo(5);
        assertThat(run("run", "--period", "2026-06", folder.toString())).isEqualTo(5);

        assertThat(calls.faults().lines())
                .containsExactly(
                        "Vai phuong (đơn vị gửi) không được duyệt.",
                        unitName() + " không thuộc phạm vi của vai phuong.",
                        "Vai phuong (đơn vị gửi) không được chạy việc này; cần vai của cơ quan chủ trì.");
    }

    @Test
    void aTokenStandsInForTheAccount() throws IOException {
        bind("so-y-te,Sở Y tế,department,*,restricted,somebody-else");
        Path key = folder.resolve("actor.key");
        Path token = folder.resolve("so.token");
        assertThat(run("submission", "approve", ward, "2026-06")).isEqualTo(5);
        assertThat(run("actor", "key", "--key", key.toString())).isZero();
        assertThat(run(
                        "actor",
                        "token",
                        "so-y-te",
                        "--key",
                        key.toString(),
                        "--until",
                        "2100-01-01T00:00:00+07:00",
                        "--out",
                        token.toString()))
                .isZero();

        assertThat(run("submission", "approve", ward, "2026-06", "--token", token.toString()))
                .isZero();
        assertThat(calls.said()).contains("Đã duyệt lần gửi 2");
    }

    @Test
    void statusListsEveryReportThatIsDue() {
        assertThat(run("status", "--period", "2026-06")).isZero();
        assertThat(calls.said()).contains(ward + "  " + unitName() + "  BM01-PCMD  được tính, lần gửi 2");

        assertThat(run("status", "--period", "2026-06", "--missing", "--format", "csv"))
                .isZero();
        assertThat(calls.said())
                .contains("unit,name,form")
                .contains(",missing,")
                .doesNotContain("\r\n" + ward + ",");

        assertThat(run("status", "--period", "2026-06", "--needs-me", "--format", "json"))
                .isZero();
        assertThat(calls.said()).contains("\"unit\": \"" + ward + "\"").contains("\"sendNumber\": 2");
    }

    @Test
    void statusSaysWhoWasGivenTimeAndToWhichDay() {
        assertThat(run(
                        "submission",
                        "extend",
                        "--period",
                        "2026-06",
                        "--unit",
                        ward,
                        "--until",
                        "2026-06-22",
                        "--reason",
                        "mất điện nhiều ngày"))
                .isZero();

        run("status", "--period", "2026-06");
        assertThat(calls.said().lines().filter(line -> line.contains("được gia hạn")))
                .singleElement()
                .asString()
                .contains(ward + "  ", "; được gia hạn đến hết ngày 22/06/2026");
        run("status", "--period", "2026-06", "--format", "csv");
        assertThat(calls.said()).contains(",days_late,extended_to,").contains(",2026-06-22,");
        run("status", "--period", "2026-06", "--format", "json");
        assertThat(calls.said()).containsOnlyOnce("\"extendedTo\": \"2026-06-22\"");
    }

    @Test
    void theLogIsWhole() {
        assertThat(run("log", "verify")).isZero();
        assertThat(calls.said()).contains("Nhật ký nguyên vẹn");
        assertThat(run("log", "verify", "--head", "0".repeat(64))).isEqualTo(6);
    }

    private String unitName() {
        return Reported.HANOI.units().find(ward, JUNE.end()).orElseThrow().name();
    }

    private void bind(String line) throws IOException {
        Files.writeString(jobs.resolve("actors.csv"), HEAD + line + "\n");
    }

    private int run(String... arguments) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(arguments),
                        java.util.stream.Stream.of("--jobs", jobs.toString(), "--db", DATABASE.jdbcUrl()))
                .toArray(String[]::new);
        if (arguments[0].equals("actor") && arguments.length > 1) {
            all = java.util.stream.Stream.concat(
                            java.util.Arrays.stream(arguments), java.util.stream.Stream.of("--jobs", jobs.toString()))
                    .toArray(String[]::new);
        }
        return calls.run(all);
    }
}
