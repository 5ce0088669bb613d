package vn.tonghop.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.report.ForSpecialists;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Reading;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;

/** The cases that a system of this kind is known to get wrong, on the plans themselves, from the totals to the print. */
class GoldenCasesTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme HANOI = ProgrammeFiles.read(JOBS, "hanoi-2026");
    private static final Programme DONG_DA = ProgrammeFiles.read(JOBS, "dong-da-2022");
    private static final Programme OF_2024 = ProgrammeFiles.read(JOBS, "hanoi-2024");
    private static final Period YEAR = new Period(PeriodKind.YEAR, 2026, 1);
    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant AS_OF = Instant.parse("2026-12-17T01:00:00Z");

    private final List<UnitTotal> totals = new ArrayList<>();

    @Test
    void hundredOf126WardsReachTheNumberThoughTheyAreLessThanEightyPercent() {
        wardsSay("D_CO[KHONG_TNMD]", 100);

        assertThat(figure(HANOI, YEAR, "HN26-07").standing()).isEqualTo(Standing.MET);
        assertThat(plain(row(HANOI, YEAR, "HN26-07").remark()))
                .isEqualTo("đạt theo số tuyệt đối 100/126; 79,36 % < 80 %");
    }

    @Test
    void ninetyNineOf126WardsReachNeitherForm() {
        wardsSay("D_CO[KHONG_TNMD]", 99);

        assertThat(figure(HANOI, YEAR, "HN26-07").standing()).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void shares7996Of10000AreNeverPrintedAsEightyPercent() {
        ward(DONG_DA, 0, "K_MOI[DOI178_XA]", 7_996);
        ward(DONG_DA, 0, "F_CUOI", 10_000);

        assertThat(plain(row(DONG_DA, year(2022), "DD22-04").toDate()))
                .startsWith("7.996/10.000 = 79,96")
                .doesNotContain("80,0");
    }

    @Test
    void exactlyEightyPercentIsNotMoreThanEightyPercentInDongDa() {
        ward(DONG_DA, 0, "K_MOI[DOI178_XA]", 80);
        ward(DONG_DA, 0, "F_CUOI", 100);

        assertThat(figure(DONG_DA, year(2022), "DD22-04").standing()).isEqualTo(Standing.NOT_MET);
        assertThat(plain(row(DONG_DA, year(2022), "DD22-04").target())).isEqualTo("> 80 %");

        ward(DONG_DA, 1, "K_MOI[DOI178_XA]", 1);
        ward(DONG_DA, 1, "F_CUOI", 1);

        assertThat(figure(DONG_DA, year(2022), "DD22-04").standing()).isEqualTo(Standing.MET);
    }

    @Test
    void twentyOneOf21WardsAreMetAndTwentyAreNot() {
        List<OrgUnit> wards = due(DONG_DA, "DD22-07");
        wards.forEach(ward -> reported(ward.code(), "D_CO[KHONG_TNMD]", 1));

        assertThat(wards).hasSize(21);
        assertThat(row(DONG_DA, year(2022), "DD22-07").toDate()).startsWith("21/21");
        assertThat(figure(DONG_DA, year(2022), "DD22-07").standing()).isEqualTo(Standing.MET);

        totals.remove(0);
        reported(wards.get(0).code(), "D_CO[KHONG_TNMD]", 0);

        assertThat(figure(DONG_DA, year(2022), "DD22-07").standing()).isEqualTo(Standing.NOT_MET);
        assertThat(row(DONG_DA, year(2022), "DD22-07").remark())
                .contains(wards.get(0).name());
    }

    @Test
    void inspections1732AreReadAgainstTheTargetAndAgainstTheStock() {
        ward(HANOI, 0, "K_MOI[DOI178_XA]", 1_732);
        ward(HANOI, 0, "F_CUOI", 4_895);

        assertThat(plain(row(HANOI, JUNE, "HN26-10e").ofPlan())).isEqualTo("58,97 %");
        assertThat(plain(row(HANOI, JUNE, "HN26-10c").toDate())).isEqualTo("1.732/4.895 = 35,38 %");
    }

    @Test
    void cases121AgainstTheHundredAndTwentyOfThePlanHaveNoVerdict() {
        reported("CATP", "X_VU_HS", 121);

        assertThat(figure(OF_2024, year(2024), "HN24-07a").standing()).isEqualTo(Standing.NOT_JUDGED);
        assertThat(row(OF_2024, year(2024), "HN24-07a"))
                .satisfies(row -> assertThat(row.toDate()).isEqualTo("121"))
                .satisfies(row -> assertThat(row.target()).isEqualTo("120"))
                .satisfies(row -> assertThat(row.ofPlan()).isEqualTo("–"))
                .satisfies(row -> assertThat(row.standing()).isEqualTo("không đánh giá"));
    }

    @Test
    void theLastDaysOfDecemberBelongToTheNextYear() {
        assertThat(Period.monthOf(LocalDate.of(2025, 12, 14))).isEqualTo(Period.month(2025, 12));
        assertThat(LocalDate.of(2025, 12, 15).datesUntil(LocalDate.of(2026, 1, 1)))
                .allSatisfy(day -> assertThat(Period.monthOf(day)).isEqualTo(Period.month(2026, 1)));
    }

    @Test
    void reportYear2024Has366DaysAndItsNeighboursHave365() {
        assertThat(Period.month(2024, 12).daysOfYear()).isEqualTo(366);
        assertThat(Period.month(2023, 12).daysOfYear()).isEqualTo(365);
        assertThat(Period.month(2025, 12).daysOfYear()).isEqualTo(365);
        assertThat(Period.month(2024, 6).daysElapsed()).isEqualTo(183);
    }

    @Test
    void theWardThatBearsACodeThisYearIsNotTheOneThatBoreItLastYear() {
        OrgUnit old = HANOI.units().find("00643", LocalDate.of(2025, 6, 30)).orElseThrow();
        OrgUnit now = HANOI.units().find("00643", LocalDate.of(2025, 7, 1)).orElseThrow();

        assertThat(old.name()).isEqualTo("Xã Tân Triều");
        assertThat(now.name()).isEqualTo("Phường Thanh Liệt");
        assertThat(now).isNotEqualTo(old);
    }

    @Test
    void bothReadingsOfAPercentageAreGivenWhereOneWardCarriesTheOthers() {
        ward(HANOI, 0, "K_MOI[DOI178_XA]", 90);
        ward(HANOI, 0, "F_CUOI", 100);
        ward(HANOI, 1, "K_MOI[DOI178_XA]", 1);
        ward(HANOI, 1, "F_CUOI", 20);
        ward(HANOI, 2, "K_MOI[DOI178_XA]", 0);
        ward(HANOI, 2, "F_CUOI", 0);

        assertThat(figure(HANOI, YEAR, "HN26-10c").standing()).isEqualTo(Standing.MET);
        assertThat(figure(HANOI, YEAR, "HN26-10c").reading()).contains(new Reading(2, 1, 1));
        assertThat(plain(row(HANOI, YEAR, "HN26-10c").remark())).isEqualTo("1/2 đơn vị tự đạt ≥ 60 %");
    }

    @Test
    void whatIsHandedDownIsReadWardByWardToo() {
        var level = HANOI.allocations().get(0);
        reported(level.unit(), "K_MOI[DOI178_XA]", level.value().longValue());
        var other = HANOI.allocations().get(1);
        reported(other.unit(), "K_MOI[DOI178_XA]", (other.value().longValue() * 182 + 364) / 365);

        assertThat(figure(HANOI, JUNE, level.indicator()).reading()).contains(new Reading(2, 1, 2));
        assertThat(row(HANOI, JUNE, level.indicator()).remark())
                .isEqualTo("1/2 đơn vị đạt mức được giao, 2 đơn vị đúng tiến độ");
    }

    /** Numbers and their signs are kept on one line by spaces that do not break. */
    private static String plain(String printed) {
        return printed.replace('\u00A0', ' ');
    }

    private void wardsSay(String term, int yes) {
        List<OrgUnit> wards = due(HANOI, "HN26-07");
        assertThat(wards).hasSize(126);
        for (int i = 0; i < wards.size(); i++) {
            reported(wards.get(i).code(), term, i < yes ? 1 : 0);
        }
    }

    private void ward(Programme programme, int number, String term, long value) {
        String indicator = programme == HANOI ? "HN26-07" : "DD22-07";
        reported(due(programme, indicator).get(number).code(), term, value);
    }

    private void reported(String unit, String term, long value) {
        BigDecimal number = BigDecimal.valueOf(value);
        totals.add(new UnitTotal(unit, Term.parse(term).orElseThrow(), number, number, true, 1));
    }

    private static List<OrgUnit> due(Programme programme, String indicator) {
        return programme.due(programme.indicator(indicator).orElseThrow(), year(programme.year()));
    }

    private static Period year(int year) {
        return new Period(PeriodKind.YEAR, year, 1);
    }

    private Snapshot snapshot(Programme programme, Period period) {
        return new RollUp(programme, period, AS_OF).roll(1, "0a1b2c3d4e5f", totals, List.of());
    }

    private Figure figure(Programme programme, Period period, String indicator) {
        return snapshot(programme, period).figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private ReportContent.IndicatorRow row(Programme programme, Period period, String indicator) {
        ReportDefinition report =
                ForSpecialists.of(ReportFile.read(JOBS, programme).get(0));
        return ContentWriter.write(snapshot(programme, period), programme, report, Catalogue.in("vi"))
                .tables()
                .get("indicators")
                .stream()
                .map(ReportContent.IndicatorRow.class::cast)
                .filter(row -> row.code().replace(" (*)", "").equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
