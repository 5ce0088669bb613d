package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScheduleCommandTest {

    @RegisterExtension
    final Calls calls = new Calls();

    @Test
    void printsTheNextRunsInTheirOrderAndWhyTheyAreThen() {
        assertThat(calls.run(
                        "schedule", "--programme", "hanoi-2026", "--from", "2026-06-11T09:00:00+07:00", "--days", "6"))
                .isZero();

        String said = calls.said();
        assertThat(said)
                .contains(
                        "T4 06:00 17/06/2026  hanoi-2026  2026-06 lập báo cáo: Báo cáo tháng",
                        "Hôm sau ngày cuối còn đúng hạn (16/06/2026). Lỡ giờ thì chạy bù một lần.");
        assertThat(said.indexOf("16:30 16/06/2026")).isBetween(0, said.indexOf("06:00 17/06/2026"));
    }

    @Test
    void printsAllProgrammesForOtherProgramsInAnyLanguage() {
        assertThat(calls.run(
                        "schedule",
                        "--from",
                        "2026-12-14T00:00:00+07:00",
                        "--days",
                        "4",
                        "--format",
                        "csv",
                        "--lang",
                        "en"))
                .isZero();

        assertThat(calls.said())
                .contains("2026-12-17T06:00:00+07:00,hanoi-2026,report,2026-12,", "yen-nghia-2026,report,2026-Q4,")
                .contains("The day after the last day on time (16 Dec 2026).")
                .doesNotContain("hanoi-2024");
    }

    @Test
    void saysWhenThereIsNothing() {
        assertThat(calls.run(
                        "schedule", "--programme", "hanoi-2024", "--from", "2024-12-31T18:00:00+07:00", "--days", "4"))
                .isZero();

        assertThat(calls.said()).contains("Không còn lần chạy tự động nào");
    }
}
