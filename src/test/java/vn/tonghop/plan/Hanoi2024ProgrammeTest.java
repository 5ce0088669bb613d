package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.calendar.DueDate;
import vn.tonghop.plan.calendar.DueDates;
import vn.tonghop.plan.calendar.DueWarning;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Polarity;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.plan.source.SourceFile;
import vn.tonghop.plan.source.SourcePhrase;

/** What Hà Nội has in {@code jobs/} for 2024: 30 districts that also send the figures of their 579 communes. */
class Hanoi2024ProgrammeTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme PROGRAMME = ProgrammeFiles.read(JOBS, "hanoi-2024");
    private static final Period FIRST_HALF = new Period(PeriodKind.HALF, 2024, 1);
    private static final Period YEAR = new Period(PeriodKind.YEAR, 2024, 1);
    private static final int WIDEST_TABLE = 15;

    @Test
    void measuresTheTwentySixTargetsOfAnnexOne() {
        assertThat(PROGRAMME.indicators())
                .filteredOn(indicator -> indicator.citation().section().contains("Phụ lục I,"))
                .filteredOn(indicator -> !indicator.code().equals("HN24-08"))
                .extracting(Indicator::code)
                .hasSize(26);
        assertThat(PROGRAMME.indicators())
                .filteredOn(indicator -> indicator.kind().hasParts())
                .extracting(Indicator::code)
                .containsExactly("HN24-03S", "HN24-08", "HN24-10");
    }

    @Test
    void hasAnIndicatorADutyOrADueDateForEachPhraseOfThePlan() {
        var faults = new Faults();
        List<String> places = Stream.of(
                        PROGRAMME.indicators().stream().map(Indicator::code),
                        PROGRAMME.duties().stream().map(Duty::code),
                        PROGRAMME.obligations().stream().flatMap(obligation -> obligation.codes().stream()))
                .flatMap(codes -> codes)
                .toList();

        assertThat(SourceFile.read(JOBS.resolve("sources/hanoi-2024.csv"), faults))
                .flatExtracting(SourcePhrase::codes)
                .isSubsetOf(places)
                .containsAll(places);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void asksOnAFormForAllDutiesButTwo() {
        assertThat(PROGRAMME.duties()).hasSize(63);
        assertThat(PROGRAMME.duties())
                .filteredOn(duty -> duty.asked().isEmpty())
                .extracting(Duty::code)
                .containsExactly("HN24-D05", "HN24-D25");
    }

    @Test
    void addsThePeopleOfThePremisesUpFromThreeTargets() {
        Indicator people = indicator("HN24-03S");
        BigDecimal sum = PROGRAMME.parts(people).stream()
                .map(Hanoi2024ProgrammeTest::level)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(people.kind()).isEqualTo(IndicatorKind.DERIVED);
        assertThat(level(people)).isEqualByComparingTo("3460").isEqualByComparingTo(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "HN24-03a,2000",
        "HN24-03b,25000",
        "HN24-03c,37800",
        "HN24-03d,55500",
        "HN24-03e,34000",
        "HN24-03f,2460",
        "HN24-07a,120",
        "HN24-07b,95",
        "HN24-08a,3",
        "HN24-08c,8",
        "HN24-09a,2460",
        "HN24-10a,500",
        "HN24-10b,60",
        "HN24-11a,100",
        "HN24-11b,1000"
    })
    void setsTheLevelsOfThePlan(String code, BigDecimal level) {
        assertThat(level(indicator(code))).isEqualByComparingTo(level);
    }

    @Test
    void neitherJudgesNorRanksByCases() {
        assertThat(PROGRAMME.indicators())
                .filteredOn(indicator -> indicator.polarity() == Polarity.NEUTRAL)
                .extracting(Indicator::code)
                .containsExactly("HN24-07a", "HN24-07b");
        assertThat(PROGRAMME.indicators())
                .filteredOn(indicator -> indicator.polarity() == Polarity.LOWER)
                .extracting(Indicator::code)
                .containsExactly("HN24-08b");
    }

    @ParameterizedTest
    @CsvSource({
        "quan-huyen,30",
        "xa-phuong-thi-tran,579",
        "doi-178,610",
        "co-quan-thanh-pho,21",
        "so-nganh,12",
        "doan-the,5",
        "ho-tro-duy-tri,5",
        "ho-tro-nhan-rong,5",
        "ho-tro-10,10",
        "co-diem-triet-xoa,2",
        "co-diem-ban-giao,6"
    })
    void knowsHowManyUnitsOweAFigureAllYear(String group, int units) {
        Reporters reporters = PROGRAMME.reporters().get(group);

        assertThat(reporters.due(PROGRAMME.units(), Period.month(2024, 1))).hasSize(units);
        assertThat(reporters.due(PROGRAMME.units(), YEAR)).hasSize(units);
    }

    @Test
    void hasFiveDistrictsThatGoOnAndFiveThatBegin() {
        assertThat(PROGRAMME.reporters().get("ho-tro-10").codes())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of("ho-tro-duy-tri", "ho-tro-nhan-rong")
                        .flatMap(group -> PROGRAMME.reporters().get(group).codes().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"HN24-08a,co-diem-triet-xoa", "HN24-08c,co-diem-ban-giao"})
    void asksTheDistrictsInWhichTheListedPlacesLie(String code, String group) {
        Indicator tracked = indicator(code);
        LocalDate day = YEAR.end();

        assertThat(PROGRAMME.units().on(day).stream()
                        .filter(unit -> unit.kind().isDistrict())
                        .filter(district -> tracked.measure().items().stream()
                                .flatMap(item -> PROGRAMME.register().unitsOf(item, day).stream())
                                .map(commune ->
                                        PROGRAMME.units().find(commune, day).orElseThrow())
                                .anyMatch(commune -> commune.parent().equals(district.code())))
                        .map(OrgUnit::code))
                .containsExactlyInAnyOrderElementsOf(
                        PROGRAMME.reporters().get(group).codes());
    }

    @Test
    void reportsThatTheFirstHalfOf2024LeavesNoWorkingDay() {
        List<DueDate> halves = dates(FIRST_HALF, LocalDate.of(2024, 6, 17));

        assertThat(halves).hasSize(5).allSatisfy(half -> {
            assertThat(half.lastDay()).isEqualTo(LocalDate.of(2024, 6, 16));
            assertThat(half.workingDays()).isZero();
            assertThat(half.warnings()).containsExactly(DueWarning.LESS_THAN_A_WORKING_DAY, DueWarning.ON_DAY_OFF);
            assertThat(half.obligation().due().assumed()).isFalse();
        });
    }

    @Test
    void leavesOneWorkingDayBeforeTheYearlyReport() {
        assertThat(dates(YEAR, LocalDate.of(2024, 12, 17))).hasSize(5).allSatisfy(year -> {
            assertThat(year.lastDay()).isEqualTo(LocalDate.of(2024, 12, 16));
            assertThat(year.workingDays()).isOne();
            assertThat(year.warnings()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"MONTH,31", "QUARTER,31", "HALF,51", "YEAR,51"})
    void asksMonthlyOnlyWhereThePlanDoes(PeriodKind kind, int units) {
        Period first = Period.inYear(kind, 2024).get(0);

        assertThat(PROGRAMME.units().subtree("01", first.end()))
                .filteredOn(unit -> PROGRAMME.obligation(unit, kind, first).isPresent())
                .hasSize(units);
    }

    @Test
    void asksADistrictForARowOfEachOfItsCommunes() {
        Form baDinh = districtForm("001");

        assertThat(baDinh.rows("U_KT")).hasSize(14).containsKey("00004");
        assertThat(baDinh.rows("U_KH")).containsOnlyKeys(baDinh.rows("U_KT").keySet());
        assertThat(baDinh.rows("K_MOI").get("DOI178_HUYEN/KR").label())
                .isEqualTo("Đội 178 quận, huyện, thị xã: Karaoke");
    }

    @Test
    void asksADistrictForItsOwnHotspotsOnly() {
        assertThat(districtForm("020").rows("P_CUOI")).containsOnlyKeys("H01", "H02", "H08");
        assertThat(districtForm("006").rows("P_CUOI")).isEmpty();
    }

    @Test
    void keepsTheTablesOfADistrictNarrowEnoughToBeFilledIn() {
        assertThat(PROGRAMME.forms().get("BM02-PCMD").figureSheets())
                .flatExtracting(sheet -> sheet.tables())
                .extracting(FormTable::columns)
                .allSatisfy(columns -> assertThat(columns).hasSizeLessThanOrEqualTo(WIDEST_TABLE));
    }

    @Test
    void asksForNoPersonAndForNobodyUnderAge() {
        assertThat(PROGRAMME.forms().values())
                .flatExtracting(form -> form.elements().values())
                .noneMatch(element ->
                        element.label().matches("(?i).*(họ tên|họ và tên|năm sinh|dưới 18|địa chỉ|căn cước).*"));
    }

    private static Form districtForm(String code) {
        OrgUnit district = PROGRAMME.units().find(code, FIRST_HALF.end()).orElseThrow();
        return PROGRAMME.form("BM02-PCMD", district, FIRST_HALF);
    }

    private static List<DueDate> dates(Period period, LocalDate named) {
        return DueDates.of(PROGRAMME, 2024).stream()
                .filter(date -> date.period().equals(period))
                .filter(date -> date.named().equals(named))
                .toList();
    }

    private static Indicator indicator(String code) {
        return PROGRAMME.indicator(code).orElseThrow();
    }

    private static BigDecimal level(Indicator indicator) {
        return indicator.target(YEAR.end()).map(Target::value).orElseThrow();
    }
}
