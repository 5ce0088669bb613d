package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.indicator.Condition;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;

/** What the commune Hòa Phong of Hưng Yên has in {@code jobs/} for 2024: its own bodies report, twice a year. */
class HoaPhong2024ProgrammeTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hoa-phong-2024");
    private static final Period FIRST_HALF = new Period(PeriodKind.HALF, 2024, 1);
    private static final Period SECOND_HALF = new Period(PeriodKind.HALF, 2024, 2);
    private static final Period YEAR = new Period(PeriodKind.YEAR, 2024, 1);

    @ParameterizedTest
    @CsvSource({"HP24-02a,M_QUY_XA", "HP24-02b,M_QUY_THON", "HP24-02c,M_QUY_PN"})
    void wantsEachChannelOnceAQuarterThoughReportsComeTwiceAYear(String code, String element) {
        Indicator channel = indicator(code);

        assertThat(channel.kind()).isEqualTo(IndicatorKind.FREQUENCY);
        assertThat(channel.measure().perQuarter()).contains(BigDecimal.ONE);
        assertThat(channel.measuredTerms())
                .containsExactly(
                        new Term(element, "Q1"),
                        new Term(element, "Q2"),
                        new Term(element, "Q3"),
                        new Term(element, "Q4"));
        assertThat(PROGRAMME.parts(indicator("HP24-02"))).contains(channel);
    }

    @Test
    void wantsAFormOfInformationFromEveryBodyAndEveryHamlet() {
        assertThat(PROGRAMME.parts(indicator("HP24-01")))
                .extracting(Indicator::code)
                .containsExactly("HP24-01a", "HP24-01b");
        assertThat(PROGRAMME.due(indicator("HP24-01a"), FIRST_HALF)).hasSize(11);
        assertThat(indicator("HP24-01b").denominator()).containsExactly(new Term("TH_TONG", ""));
    }

    @ParameterizedTest
    @CsvSource({"HP24-08,K_KH", "HP24-09,F_CUOI", "HP24-11,L_TRIEU_TAP"})
    void wantsAllOfWhatWasPlannedCommittedOrCalled(String code, String whole) {
        assertThat(indicator(code).denominator()).containsExactly(new Term(whole, ""));
        assertThat(indicator(code).target(YEAR.end()).orElseThrow().value()).isEqualByComparingTo("100");
    }

    @Test
    void callsTheCommuneFreeOnlyOnceItHasBeenScored() {
        assertThat(indicator("HP24-12a").measure().conditions())
                .extracting(Condition::toString)
                .containsExactly("D_CO[CHAM_DIEM] > 0", "C_LOAI = 0");
        assertThat(duty("HP24-12b").asked()).contains(new Term("C_LOAI", ""));
    }

    @Test
    void toleratesNoNewHotspotOfThePolice() {
        assertThat(indicator("HP24-13").kind()).isEqualTo(IndicatorKind.ZERO_TOLERANCE);
        assertThat(indicator("HP24-13").reporters()).isEqualTo("cong-an");
    }

    @Test
    void asksEveryBodyForBothHalvesAndTheYear() {
        for (Period period : List.of(FIRST_HALF, SECOND_HALF, YEAR)) {
            assertThat(PROGRAMME.units().subtree("12115", period.end()))
                    .filteredOn(unit -> unit.kind() == UnitKind.BODY)
                    .hasSize(12)
                    .allSatisfy(unit -> assertThat(PROGRAMME.obligation(unit, period.kind(), period))
                            .isPresent());
        }
    }

    /** The half closes on Friday 14/6; the plan names no day. */
    @ParameterizedTest
    @CsvSource({"12115-CA,2024-06-17", "12115-LDTBXH,2024-06-18"})
    void leavesTheCompilerAWorkingDayMore(String code, LocalDate lastDay) {
        Obligation obligation = obligation(code, FIRST_HALF);

        assertThat(obligation.due().lastDayOnTime(FIRST_HALF)).isEqualTo(lastDay);
        assertThat(obligation.due().assumed()).isTrue();
    }

    @Test
    void sendsTheCompiledReportToTheCommuneAndTheTown() {
        assertThat(obligation("12115-LDTBXH", FIRST_HALF).codes()).containsExactly("O10");
        assertThat(obligation("12115-LDTBXH", YEAR).codes()).containsExactly("O10", "O13");
        assertThat(obligation("12115-LDTBXH", YEAR).receiver()).contains("thị xã Mỹ Hào");
    }

    @Test
    void namesIndicatorsSoThatTheyFitATable() {
        assertThat(PROGRAMME.indicators())
                .allSatisfy(indicator -> assertThat(indicator.name()).hasSizeLessThanOrEqualTo(60));
    }

    private static Indicator indicator(String code) {
        return PROGRAMME.indicator(code).orElseThrow();
    }

    private static Duty duty(String code) {
        return PROGRAMME.duties().stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Obligation obligation(String code, Period period) {
        OrgUnit unit = PROGRAMME.units().find(code, period.end()).orElseThrow();
        return PROGRAMME.obligation(unit, period.kind(), period).orElseThrow();
    }
}
