package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.Value;

/** Cells that stand in the rows of an indicator and are in no figure of it, each for a reason of its own. */
class TraceUsesTest {

    private static final String RUN = "hanoi-2026/2026-06/1";
    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static Installation here;

    @BeforeAll
    static void aPlanThatLeavesOutWhoHasNotReportedThePeriod() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        var jobs = new JobsCopy(folder.resolve("jobs"));
        jobs.replace("hanoi-2026/plan.yaml", "  - code: HN26-10c\n", "  - code: HN26-10c\n    missing: leave-out\n");
        here = new Installation(folder, jobs, DATABASE.jdbcUrl());
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", JUNE, "2026-06-15T02:00:00Z")
                        .with("F_CUOI", "KS", 40)
                        .with("K_MOI", "DOI178_XA/KS", 3),
                Reported.by("00008", MAY, "2026-05-15T02:00:00Z")
                        .with("F_CUOI", "KS", 10)
                        .with("K_MOI", "DOI178_XA/KS", 5),
                Reported.by("00025", JUNE, "2026-06-15T02:00:00Z")
                        .with("K_MOI", "DOI178_XA/KS", 7)
                        .with("F_CUOI", "KS", Value.NOT_AVAILABLE),
                Reported.by("09562", JUNE, "2026-06-15T02:00:00Z").with("D_CO", "HO_TRO", Value.of(true)));
        here.rollUp("2026-06-17T08:00:00+07:00");
    }

    @Test
    void aUnitThatTheListDoesNotNameIsNotBehindItsFigure() {
        assertThat(here.run("trace", RUN, "HN26-11b")).as(here.faults()).isZero();
        assertThat(here.said()).doesNotContain("09562");

        assertThat(here.run("trace", RUN, "--cell", "BM01-PCMD_09562_2026-06.xlsx!01_CoSo!C1"))
                .isZero();
        assertThat(here.said())
                .contains("HN26-11a Xã, phường duy trì hỗ trợ, can thiệp giảm hại: 1/42; của đơn vị: 1")
                .contains("HN26-11b Xã, phường mới triển khai hỗ trợ: chưa có số liệu"
                        + " (không tính: kế hoạch không giao đơn vị này báo cáo chỉ tiêu)");
    }

    @Test
    void oneSideOfARatioIsInNeither() {
        assertThat(here.run("trace", RUN, "HN26-10c", "00025"))
                .as(here.faults())
                .isZero();

        assertThat(here.said())
                .contains("HN26-10c ")
                .contains(": 3/40 (")
                .contains(": 7 (cộng vào; không tính: đơn vị chưa báo cáo đủ cả tử số và mẫu số)")
                .contains("(mẫu số; không tính: ô để trống)");
    }

    @Test
    void whoIsLeftOutForHavingReportedAnEarlierPeriodOnlyIsSaidToBe() {
        assertThat(here.run("trace", RUN, "--cell", "BM01-PCMD_00008_2026-05.xlsx!01_CoSo!C2"))
                .as(here.faults())
                .isZero();

        assertThat(here.said())
                .contains(": 3/40 (không tính: đơn vị chưa có số của kỳ này và kế hoạch không lấy số kỳ trước)")
                .contains("HN26-10e ")
                .contains(": 15; của đơn vị: 5");
    }

    @Test
    void saysTheSameInEnglish() {
        assertThat(here.run("trace", RUN, "--cell", "BM01-PCMD_00008_2026-05.xlsx!01_CoSo!C2", "--lang", "en"))
                .isZero();

        assertThat(here.said())
                .contains(
                        ": 3/40 (not counted: the unit has not reported for this period, and the plan takes no earlier"
                                + " one)")
                .contains(": 15; of the unit: 5");
    }
}
