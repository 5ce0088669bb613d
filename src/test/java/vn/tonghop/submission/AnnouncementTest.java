package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.period.Period;

class AnnouncementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BM01-PCMD_00004_2026-06.xlsx",
                "BM01-PCMD_00004_2026-06_lan2.xlsx",
                "BM01-PCMD_00004_2026-06 (1).xlsx",
                "BM01-PCMD_00004_2026-06",
                "BM01-PCMD_00004_2026-06_abc.xlsx",
                "BM01-PCMD_00004_2026-06-ban-sua.xls",
                "bm01-pcmd_00004_2026-06.XLSM",
                "BM01-PCMD 00004 2026-06.csv",
                "BM01-PCMD-00004-2026-06.xlsx",
                "BM01_PCMD_00004_2026_06.xlsx",
                "BM01-PCMD.00004.2026.06.xls",
                "BM01-PCMD_00004_2026-6.xlsx",
                "Bản sao của BM01-PCMD_00004_2026-06.xlsx",
                "1. BM01-PCMD_00004_2026-06.xlsx"
            })
    void readsFormUnitAndPeriodFromTheName(String name) {
        assertThat(Announcement.of(name)).contains(new Announcement("BM01-PCMD", "00004", Period.month(2026, 6)));
    }

    @Test
    void knowsAgenciesAndLongerPeriods() {
        assertThat(Announcement.of("BM03-PCMD_CATP_2026-H1.xlsx"))
                .contains(new Announcement(
                        "BM03-PCMD", "CATP", Period.parse("2026-H1").orElseThrow()));
    }

    @Test
    void takesACopyOfAYearsReportForThatYear() {
        assertThat(Announcement.of("BM01-PCMD_00004_2026 (2).xlsx"))
                .contains(new Announcement(
                        "BM01-PCMD", "00004", Period.parse("2026").orElseThrow()));
    }

    @Test
    void knowsTheBodiesInsideAWard() {
        assertThat(Announcement.of("BM04-PCMD_09562-CA_2026-Q2_lan2.xlsx"))
                .contains(new Announcement(
                        "BM04-PCMD", "09562-CA", Period.parse("2026-Q2").orElseThrow()));
        assertThat(Announcement.of("bm04t-pcmd-09562-t05-2026-q2.xlsx"))
                .contains(new Announcement(
                        "BM04T-PCMD", "09562-T05", Period.parse("2026-Q2").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bao cao thang 6.xlsx",
                "BM01-PCMD_00004.xlsx",
                "BM01-PCMD_00004_2026-13.xlsx",
                "BM01-PCMD_00004_20260.xlsx",
                ""
            })
    void saysNothingForAnyOtherName(String name) {
        assertThat(Announcement.of(name)).isEmpty();
    }

    @Test
    void columnLettersGoOnAfterZ() {
        assertThat(new CellAddress("s", 9, 0).a1()).isEqualTo("A10");
        assertThat(new CellAddress("s", 0, 25).a1()).isEqualTo("Z1");
        assertThat(new CellAddress("s", 0, 26).a1()).isEqualTo("AA1");
        assertThat(new CellAddress("s", 0, 701).a1()).isEqualTo("ZZ1");
        assertThat(new CellAddress("s", 0, 702).a1()).isEqualTo("AAA1");
    }
}
