package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionType;

class TraceCommandTest {

    private static final String ACCOUNT = ProcessHandle.current().info().user().orElseThrow();
    private static final String HEAD = "actor,name,role,scope,audience,os_users\n";
    private static final String RUN = "hanoi-2026/2026-06/1";
    private static final String RESIDENTS = "HN26-03a";
    private static final String PENALISED = "X_BAN";
    private static final String MAY_FILE = "BM01-PCMD_00004_2026-05.xlsx";
    private static final String JUNE_FILE = "BM01-PCMD_00004_2026-06.xlsx";

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static Installation here;
    private static JobsCopy jobs;

    @BeforeAll
    static void aRollUpOfTwoMonths() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        jobs = new JobsCopy(folder.resolve("jobs"));
        here = new Installation(folder, jobs, DATABASE.jdbcUrl());
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", Period.month(2026, 5), "2026-05-15T02:00:00Z")
                        .with("T_NGUOI", "ND", 10)
                        .with("F_CUOI", "KS", 40)
                        .with(PENALISED, "", 2),
                Reported.by("00004", Period.month(2026, 6), "2026-06-15T02:00:00Z")
                        .with("T_NGUOI", "ND", 20)
                        .with("F_CUOI", "KS", 41)
                        .with("K_MOI", "DOI178_XA/KS", 3)
                        .with(PENALISED, "", 3),
                Reported.by("00008", Period.month(2026, 6), "2026-06-15T02:00:00Z")
                        .with("T_NGUOI", "ND", 7)
                        .with("F_CUOI", "KS", 9)
                        .with("K_MOI", "DOI178_XA/KS", 1));
        here.rollUp("2026-06-17T08:00:00+07:00");
    }

    @BeforeEach
    void whoeverAsksIsTheDepartment() throws IOException {
        Files.writeString(jobs.file("actors.csv"), HEAD);
    }

    @Test
    void leadsFromAFigureToUnitsAndReports() {
        assertThat(run("trace", RUN, RESIDENTS)).isZero();

        assertThat(said())
                .contains("Lần tổng hợp hanoi-2026/2026-06/1, số liệu đến 08:00 17/06/2026")
                .contains(": 37 (người); 2/126 đơn vị")
                .contains("00004 Phường Ba Đình: 30")
                .contains("BM01-PCMD kỳ 2026-05, lần gửi 1, nhận 09:00 15/05/2026, tệp " + MAY_FILE)
                .contains("00008 Phường Ngọc Hà: 7");
    }

    @Test
    void leadsFromAUnitsPartToItsCells() {
        assertThat(run("trace", RUN, RESIDENTS, "Ba Đình")).isZero();

        assertThat(said())
                .contains("01_CoSo!C1  ")
                .contains(": 10 (cộng vào)")
                .contains(": 20 (cộng vào)")
                .doesNotContain("Ngọc Hà");
    }

    @Test
    void ofAStockOnlyTheLatestReportIsUsed() {
        assertThat(run("trace", RUN, "HN26-10c", "00004")).isZero();

        assertThat(said())
                .contains("00004 Phường Ba Đình: 3/41")
                .contains(": 41 (mẫu số)")
                .contains(": 40 (mẫu số; không tính: đã có số của kỳ sau)");
    }

    @Test
    void leadsFromACellToEveryFigureItIsIn() {
        assertThat(run("trace", RUN, "--cell", JUNE_FILE + "!01_CoSo!C3")).isZero();

        assertThat(said())
                .contains("Phường Ba Đình, BM01-PCMD kỳ 2026-06, lần gửi 1")
                .contains("Bản này được tính trong lần tổng hợp " + RUN)
                .contains("HN26-10c ")
                .contains(": 4/50; của đơn vị: 3/41")
                .contains("HN26-10e ");
    }

    @Test
    void aRollUpIsExplainedByWhatItCountedWhateverCameLater() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", Period.month(2026, 6), "2026-06-16T02:00:00Z")
                        .sent(2, SubmissionType.CORRECTION)
                        .with("T_NGUOI", "ND", 25));

        assertThat(run("trace", RUN, RESIDENTS, "00004")).isZero();
        assertThat(said()).contains("00004 Phường Ba Đình: 30").contains(": 20 (cộng vào)");

        assertThat(run("trace", RUN, "--cell", JUNE_FILE + "!01_CoSo!C1")).isZero();
        assertThat(said())
                .contains("lần gửi 2, nhận 09:00 16/06/2026")
                .contains("Bản này không được tính trong lần tổng hợp " + RUN);
    }

    @Test
    void programsGetEveryCell() {
        assertThat(run("trace", RUN, RESIDENTS, "--format", "json")).isZero();

        assertThat(said())
                .contains("\"run\": \"" + RUN + "\"")
                .contains("\"place\": \"" + MAY_FILE + "!01_CoSo!C1\"")
                .contains("\"side\": \"numerator\"")
                .contains("\"number\": 10");
    }

    @Test
    void masksWardsCountsOfPeopleFromWhoMayNotSeeThem() throws IOException {
        bind("lanh-dao,Lãnh đạo,leader,*,leadership,");

        assertThat(run("trace", RUN, "--cell", JUNE_FILE + "!01_CoSo!C4")).isZero();
        assertThat(said()).contains("•••").doesNotContain(": 3");

        assertThat(run("trace", RUN, "--cell", JUNE_FILE + "!01_CoSo!C4", "--format", "json"))
                .isZero();
        assertThat(said()).contains("\"hidden\": true").doesNotContain("\"number\": 3");
    }

    @Test
    void aWardSeesItselfAndNoOther() throws IOException {
        bind("ngoc-ha,Phường Ngọc Hà,submitter,00008,wide,");

        assertThat(run("trace", RUN, RESIDENTS)).isZero();
        assertThat(said())
                .contains("00008 Phường Ngọc Hà: 7")
                .contains("1 đơn vị khác ngoài phạm vi của vai này, không liệt kê.")
                .doesNotContain("Ba Đình");
        assertThat(run("trace", RUN, RESIDENTS, "00004")).isEqualTo(5);
        assertThat(run("trace", RUN, "--cell", JUNE_FILE + "!01_CoSo!C1")).isEqualTo(5);
    }

    @Test
    void leadsFromARowOfTheFormsToUnitsAndCells() {
        assertThat(run("trace", RUN, "K_MOI[DOI178_XA/KS]")).isZero();

        assertThat(said())
                .contains("K_MOI[DOI178_XA/KS] ")
                .contains(": 4 (cơ sở); 2 đơn vị")
                .contains("00004 Phường Ba Đình: 3")
                .contains("00008 Phường Ngọc Hà: 1")
                .contains("tệp " + JUNE_FILE);
    }

    @Test
    void ofARowThatStandsOnlyTheLatestReportIsAddedUp() {
        assertThat(run("trace", RUN, "F_CUOI[KS]", "00004")).isZero();

        assertThat(said())
                .contains(": 50 (cơ sở); 2 đơn vị")
                .contains("00004 Phường Ba Đình: 41")
                .contains(": 40 (cộng vào; không tính: đã có số của kỳ sau)")
                .doesNotContain("Ngọc Hà");
    }

    @Test
    void aRowIsWrittenForProgramsToo() {
        assertThat(run("trace", RUN, "K_MOI[DOI178_XA/KS]", "--format", "json")).isZero();

        assertThat(said())
                .contains("\"category\": \"DOI178_XA/KS\"")
                .contains("\"actual\": 4")
                .contains("\"place\": \"" + JUNE_FILE + "!01_CoSo!C3\"");
    }

    @Test
    void whoMayNotSeeARowReadsDots() throws IOException {
        bind("lanh-dao,Lãnh đạo,leader,*,leadership,");

        assertThat(run("trace", RUN, PENALISED)).isZero();

        assertThat(said()).contains("•••").doesNotContain(": 5 (");
    }

    @Test
    void aWrongQuestionIsAnsweredInOneSentence() {
        assertThat(run("trace", "2026-06", RESIDENTS)).isEqualTo(2);
        assertThat(run("trace", "hanoi-2026/2026-06/9", RESIDENTS)).isEqualTo(2);
        assertThat(run("trace", RUN)).isEqualTo(2);
        assertThat(run("trace", RUN, "HN26-xx")).isEqualTo(2);
        assertThat(run("trace", RUN, "--cell", "C4")).isEqualTo(2);

        assertThat(here.faults())
                .contains("'2026-06' không phải là mã của một lần tổng hợp")
                .contains("Không có lần tổng hợp 'hanoi-2026/2026-06/9'")
                .contains("Hãy nêu một mã chỉ tiêu, hoặc một ô bằng --cell")
                .contains("Kế hoạch không có chỉ tiêu 'HN26-xx'")
                .contains("'C4' không phải là một ô");
    }

    private void bind(String line) throws IOException {
        Files.writeString(jobs.file("actors.csv"), "actor,name,role,scope,audience,os_users\n" + line + ACCOUNT + "\n");
    }

    private int run(String... arguments) {
        return here.run(arguments);
    }

    private String said() {
        return here.said();
    }
}
