package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.calendar.DueDate;
import vn.tonghop.plan.calendar.DueDates;
import vn.tonghop.plan.calendar.DueWarning;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.indicator.Comparator;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.plan.source.Disposition;
import vn.tonghop.plan.source.SourceFile;
import vn.tonghop.plan.source.SourcePhrase;

/** What quận Đống Đa has in {@code jobs/} for 2022. */
class DongDa2022ProgrammeTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "dong-da-2022");
    private static final Period MARCH = Period.month(2022, 3);
    private static final Period DECEMBER = Period.month(2022, 12);
    private static final Period YEAR = new Period(PeriodKind.YEAR, 2022, 1);

    @Test
    void collectsFromThe21WardsOf2022AndFromTheBodiesThatThePlanNames() {
        assertThat(due("phuong")).hasSize(21).allMatch(ward -> ward.kind() == UnitKind.PHUONG);
        assertThat(Stream.of("lao-dong", "phong-ban", "tu-phap", "doan-the").flatMap(group -> due(group).stream()))
                .hasSize(15)
                .doesNotHaveDuplicates()
                .allMatch(body -> body.kind() == UnitKind.BODY && body.parent().equals("006"));
    }

    @Test
    void sendsWardsTheWardFormAndBodiesTheirs() {
        assertThat(PROGRAMME.obligations())
                .allSatisfy(obligation -> assertThat(obligation.form())
                        .isEqualTo(obligation.reporters().equals("phuong") ? "BM01-PCMD" : "BM03-PCMD"));
    }

    @Test
    void hasAPlaceForEveryCodeOfItsSource() {
        var faults = new Faults();
        List<SourcePhrase> source = SourceFile.read(Path.of("jobs", "sources", "dong-da-2022.csv"), faults);

        assertThat(faults.list()).isEmpty();
        assertThat(codes(source, Disposition.INDICATOR))
                .hasSize(30)
                .containsExactlyInAnyOrderElementsOf(
                        PROGRAMME.indicators().stream().map(Indicator::code).toList());
        assertThat(codes(source, Disposition.DUTY))
                .hasSize(33)
                .containsExactlyInAnyOrderElementsOf(
                        PROGRAMME.duties().stream().map(Duty::code).toList());
        assertThat(codes(source, Disposition.CALENDAR))
                .containsExactlyInAnyOrderElementsOf(PROGRAMME.obligations().stream()
                        .flatMap(obligation -> obligation.codes().stream())
                        .distinct()
                        .toList());
    }

    @Test
    void wantsMoreThanFourFifthsOfThePremisesAndNotJustThat() {
        Target inspected = target("DD22-04");

        assertThat(inspected.comparator()).isEqualTo(Comparator.MORE_THAN);
        assertThat(inspected.value()).isEqualByComparingTo("80");
        assertThat(inspected.comparator().holds(BigDecimal.valueOf(80).compareTo(inspected.value())))
                .isFalse();
    }

    @Test
    void namesBothDenominatorsThatThePlanHas() {
        assertThat(indicator("DD22-04").denominator()).hasToString("[F_CUOI]");
        assertThat(indicator("DD22-04").citation().assumed())
                .hasValueSatisfying(
                        text -> assertThat(text).contains("Mục II", "V.15", "điều kiện về an ninh, trật tự"));
    }

    @ParameterizedTest
    @CsvSource({
        "DD22-01,RATIO,100",
        "DD22-02,NEUTRAL,5",
        "DD22-03,COUNT,35",
        "DD22-05,MAINTAIN,21",
        "DD22-07,MAINTAIN,100"
    })
    void holdsTheLevelsOfThePlan(String code, IndicatorKind kind, BigDecimal level) {
        assertThat(indicator(code).kind()).isEqualTo(kind);
        assertThat(target(code).value()).isEqualByComparingTo(level);
    }

    @Test
    void judgesNothingForWhichThePlanHasNoLevel() {
        assertThat(PROGRAMME.indicators().stream()
                        .filter(indicator -> indicator.targets().isEmpty())
                        .filter(indicator -> indicator.kind() != IndicatorKind.ZERO_TOLERANCE))
                .hasSize(22)
                .allMatch(Indicator::isNeutral);
    }

    @Test
    void countsTheDistrictsTeamOnlyOnceAndAmongPremisesUnderConditions() {
        assertThat(indicator("DD22-03").numerator()).hasToString("[K_MOI_ANTT[DOI178_HUYEN]]");
        assertThat(PROGRAMME.due(indicator("DD22-03"), YEAR))
                .extracting(OrgUnit::code)
                .containsExactly("006-LDTBXH");
    }

    @Test
    void isAlwaysDueOnThe12thTwoDaysBeforeTheFiguresClose() {
        assertThat(DueDates.of(PROGRAMME, 2022)).hasSize(5 * (12 + 4 + 1)).allSatisfy(date -> {
            assertThat(date.named().getDayOfMonth()).isEqualTo(13);
            assertThat(date.lastDay()).isEqualTo(date.cutOff().minusDays(2));
            assertThat(date.obligation().due().assumed()).isFalse();
            assertThat(date.warnings()).contains(DueWarning.BEFORE_CUT_OFF, DueWarning.LESS_THAN_A_WORKING_DAY);
        });
    }

    @Test
    void wantsThreeReportsOfAWardOnOneDayInDecember() {
        OrgUnit catLinh = PROGRAMME.units().find("00178", DECEMBER.end()).orElseThrow();

        assertThat(DueDates.of(PROGRAMME, 2022))
                .filteredOn(date -> date.units().contains(catLinh))
                .filteredOn(date -> date.lastDay().equals(LocalDate.of(2022, 12, 12)))
                .extracting(DueDate::period)
                .containsExactlyInAnyOrder(DECEMBER, new Period(PeriodKind.QUARTER, 2022, 4), YEAR);
    }

    @Test
    void namesIndicatorsSoThatTheyFitATable() {
        assertThat(PROGRAMME.indicators())
                .allSatisfy(indicator -> assertThat(indicator.name()).hasSizeLessThanOrEqualTo(60));
    }

    private static List<String> codes(List<SourcePhrase> source, Disposition disposition) {
        return source.stream()
                .filter(phrase -> phrase.disposition() == disposition)
                .flatMap(phrase -> phrase.codes().stream())
                .distinct()
                .toList();
    }

    private static List<OrgUnit> due(String group) {
        return new ArrayList<>(PROGRAMME.reporters().get(group).due(PROGRAMME.units(), MARCH));
    }

    private static Indicator indicator(String code) {
        return PROGRAMME.indicator(code).orElseThrow();
    }

    private static Target target(String code) {
        return indicator(code).target(YEAR.end()).orElseThrow();
    }
}
