package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;

/** What the ward Yên Nghĩa has in {@code jobs/} for 2026: its own bodies and residential groups report. */
class YenNghia2026ProgrammeTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "yen-nghia-2026");
    private static final Period SECOND_QUARTER = new Period(PeriodKind.QUARTER, 2026, 2);
    private static final Period THIRD_QUARTER = new Period(PeriodKind.QUARTER, 2026, 3);
    private static final Period YEAR = new Period(PeriodKind.YEAR, 2026, 1);

    @Test
    void keepsTheCoverageOfThePoliceAndOfThe178TeamApart() {
        Indicator police = indicator("YN26-07");
        Indicator team = indicator("YN26-08");

        assertThat(police.numerator()).containsExactly(new Term("K_MOI_ANTT", "CA_XA"));
        assertThat(police.denominator()).containsExactly(new Term("F_ANTT", ""));
        assertThat(target(police)).isEqualTo("100% of 09562-CA");
        assertThat(team.numerator()).containsExactly(new Term("K_MOI", "DOI178_XA"));
        assertThat(team.denominator()).containsExactly(new Term("F_CUOI", ""));
        assertThat(target(team)).isEqualTo("60% of 09562-VHXH");
    }

    @ParameterizedTest
    @CsvSource({"1,38", "2,38", "3,15", "4,15"})
    void countsTheResidentialGroupsThatThereAreInAQuarter(int quarter, int groups) {
        var period = new Period(PeriodKind.QUARTER, 2026, quarter);

        assertThat(PROGRAMME.due(indicator("YN26-16"), period)).hasSize(groups);
    }

    @Test
    void toleratesNoNewHotspotOfThePolice() {
        assertThat(indicator("YN26-10").kind()).isEqualTo(IndicatorKind.ZERO_TOLERANCE);
        assertThat(indicator("YN26-10").reporters()).isEqualTo("cong-an");
    }

    @Test
    void hasThePoliceFollowTheHotspotThatLiesInTheWard() {
        OrgUnit police = PROGRAMME.units().find("09562-CA", YEAR.end()).orElseThrow();

        assertThat(PROGRAMME.form("BM04-PCMD", police, YEAR).rows("P_CUOI")).containsOnlyKeys("H05");
    }

    @Test
    void asksEveryBodyAndGroupForOneReportAQuarterAndOneAYear() {
        for (Period period : List.of(SECOND_QUARTER, THIRD_QUARTER, YEAR)) {
            List<OrgUnit> inside = PROGRAMME.units().subtree("09562", period.end()).stream()
                    .filter(unit -> unit.kind() == UnitKind.BODY || unit.kind() == UnitKind.TO_DAN_PHO)
                    .filter(unit -> !unit.code().equals("09562-D178"))
                    .toList();

            assertThat(inside)
                    .allSatisfy(unit -> assertThat(PROGRAMME.obligation(unit, period.kind(), period))
                            .isPresent());
        }
    }

    @Test
    void hasTheStandingOfficeReportForThe178Team() {
        assertThat(PROGRAMME.reporters().get("doi-178").codes()).containsExactly("09562-VHXH");
        assertThat(PROGRAMME.reporters().get("doi-178").assumed()).isPresent();
    }

    @Test
    void handsAResidentialGroupASlipOfOneSheet() {
        Obligation slip = obligation("09562-ANDINH", THIRD_QUARTER);

        assertThat(slip.form()).isEqualTo("BM04T-PCMD");
        assertThat(PROGRAMME.forms().get("BM04T-PCMD").figureSheets()).hasSize(1);
        assertThat(obligation("09562-CA", THIRD_QUARTER).form()).isEqualTo("BM04-PCMD");
    }

    /** The quarter closes on Sunday 14/6; the plan names no day, so all of them are marked. */
    @ParameterizedTest
    @CsvSource({"09562-CA,2026-06-15", "09562-T01,2026-06-15", "09562-VHXH,2026-06-16"})
    void collectsInTimeForTheWardsOwnReportToTheCity(String unit, LocalDate lastDay) {
        Obligation obligation = obligation(unit, SECOND_QUARTER);

        assertThat(obligation.due().lastDayOnTime(SECOND_QUARTER)).isEqualTo(lastDay);
        assertThat(obligation.due().assumed()).isTrue();
    }

    @Test
    void judgesNothingThatThePlanGivesNoLevelFor() {
        assertThat(PROGRAMME.indicators())
                .filteredOn(Indicator::isNeutral)
                .allMatch(indicator -> indicator.targets().isEmpty())
                .extracting(Indicator::code)
                .contains("YN26-04", "YN26-05", "YN26-11", "YN26-13", "YN26-17e", "YN26-17f")
                .doesNotContain("YN26-06", "YN26-07", "YN26-08");
    }

    @Test
    void listsNoBodyByPersonsOrCases() {
        assertThat(PROGRAMME.indicators().stream().filter(PROGRAMME::isSensitive))
                .extracting(Indicator::code)
                .containsExactly("YN26-04", "YN26-14b", "YN26-17d", "YN26-17e", "YN26-17f", "YN26-D06", "YN26-D09");
    }

    @Test
    void namesIndicatorsSoThatTheyFitATable() {
        assertThat(PROGRAMME.indicators())
                .allSatisfy(indicator -> assertThat(indicator.name()).hasSizeLessThanOrEqualTo(60));
    }

    private static String target(Indicator indicator) {
        return indicator.target(YEAR.end()).orElseThrow().value().toPlainString() + "% of "
                + String.join(
                        ", ", PROGRAMME.reporters().get(indicator.reporters()).codes());
    }

    private static Indicator indicator(String code) {
        return PROGRAMME.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Obligation obligation(String code, Period period) {
        OrgUnit unit = PROGRAMME.units().find(code, period.end()).orElseThrow();
        return PROGRAMME.obligation(unit, period.kind(), period).orElseThrow();
    }
}
