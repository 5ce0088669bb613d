package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.storage.totals.KnownTotals;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

class TotalsQueryTest {

    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";
    private static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");
    private static final Term PEOPLE = new Term("T_NGUOI", "ND");
    private static final Term STOCK = new Term("F_CUOI", "");
    private static final Term INSPECTED = new Term("K_MOI", "DOI178_XA");
    private static final Term DOCUMENT = new Term("D_SOVB", "LONG_GHEP");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void flowsAddUpOverMonthsAndStocksTakeTheLatest() {
        Reported.store(
                DATABASE.dataSource(),
                may(BA_DINH).with("T_NGUOI", "ND", 30).with("F_CUOI", "KS", 10).with("F_CUOI", "NN", 5),
                june(BA_DINH).with("T_NGUOI", "ND", 12).with("F_CUOI", "KS", 11).with("F_CUOI", "NN", 5));

        assertThat(total(BA_DINH, PEOPLE).inPeriod()).isEqualByComparingTo("12");
        assertThat(total(BA_DINH, PEOPLE).toDate()).isEqualByComparingTo("42");
        assertThat(total(BA_DINH, STOCK).toDate()).isEqualByComparingTo("16");
        assertThat(total(BA_DINH, STOCK).inPeriod()).isEqualByComparingTo("16");
    }

    @Test
    void anEarlierMonthIsKnownButNotCurrent() {
        Reported.store(DATABASE.dataSource(), may(BA_DINH).with("T_NGUOI", "ND", 30));

        UnitTotal total = total(BA_DINH, PEOPLE);

        assertThat(total.current()).isFalse();
        assertThat(total.inPeriod()).isEqualByComparingTo("0");
        assertThat(total.toDate()).isEqualByComparingTo("30");
    }

    @Test
    void aTermOfOneTeamLeavesTheOtherTeamOut() {
        Reported.store(
                DATABASE.dataSource(),
                june(BA_DINH)
                        .with("K_MOI", "DOI178_XA/KS", 3)
                        .with("K_MOI", "DOI178_XA/NN", 4)
                        .with("K_MOI", "CA_XA/KS", 100)
                        .with("K_MOI", "DOI178_XA_KHAC/KS", 1000));

        assertThat(total(BA_DINH, INSPECTED).toDate()).isEqualByComparingTo("7");
    }

    @Test
    void visitsOfAllTeamsAddUp() {
        Reported.store(
                DATABASE.dataSource(),
                june(BA_DINH).with("K_LUOT", "DOI178_XA/KS", 3).with("K_LUOT", "CA_XA/KS", 100));

        assertThat(only(totals(new MeasuredTerm(new Term("K_LUOT", ""), true))).toDate())
                .isEqualByComparingTo("103");
    }

    @Test
    void aFilledInTextCountsAsOneAndWhatIsNotAvailableAsNothing() {
        Reported.store(
                DATABASE.dataSource(),
                june(BA_DINH).with("D_SOVB", "LONG_GHEP", Value.of("12/KH-UBND")),
                june(NGOC_HA).with("T_NGUOI", "ND", Value.NOT_AVAILABLE));

        assertThat(total(BA_DINH, DOCUMENT).toDate()).isEqualByComparingTo("1");
        assertThat(totals(AS_OF)).noneMatch(total -> total.unit().equals(NGOC_HA));
    }

    @Test
    void whatCameASecondAfterTheMomentIsNotIn() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, JUNE, "2026-06-17T01:00:00Z").with("T_NGUOI", "ND", 10),
                Reported.by(NGOC_HA, JUNE, "2026-06-17T01:00:01Z").with("T_NGUOI", "ND", 20));

        assertThat(totals(AS_OF)).extracting(UnitTotal::unit).containsExactly(BA_DINH);
    }

    @Test
    void aQuartersOwnWorkbookIsKeptBesideItsMonthsAndNotAddedToThem() {
        Period quarter = Period.parse("2026-Q2").orElseThrow();
        Reported.store(
                DATABASE.dataSource(),
                may(BA_DINH).with("T_NGUOI", "ND", 30),
                june(BA_DINH).with("T_NGUOI", "ND", 12),
                Reported.by(BA_DINH, quarter, "2026-06-15T03:00:00Z").with("T_NGUOI", "ND", 42));

        assertThat(total(BA_DINH, PEOPLE).inPeriod()).isEqualByComparingTo("12");
        assertThat(total(BA_DINH, PEOPLE).toDate()).isEqualByComparingTo("42");
    }

    @Test
    void addsEachQuarterUpWhereATermIsAskedByQuarter() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, Period.month(2026, 1), "2026-01-15T02:00:00Z")
                        .with("M_SL", "PT", 2),
                Reported.by(BA_DINH, Period.month(2026, 3), "2026-03-15T02:00:00Z")
                        .with("M_SL", "PT", 1),
                june(BA_DINH).with("M_SL", "PT", 0));

        UnitTotal total = only(totals(new MeasuredTerm(new Term("M_SL", "PT"), true, false, true)));

        assertThat(total.quarters()).containsOnlyKeys(1, 2);
        assertThat(total.quarters().get(1)).isEqualByComparingTo("3");
        assertThat(total.quarters().get(2)).isEqualByComparingTo("0");
    }

    @Test
    void givesEachMonthOfATermThatIsReadAhead() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, Period.month(2026, 2), "2026-02-15T02:00:00Z")
                        .with("T_NGUOI", "ND", 7),
                may(BA_DINH).with("T_NGUOI", "ND", 30),
                june(BA_DINH).with("T_NGUOI", "ND", 12));

        UnitTotal total = only(totals(new MeasuredTerm(new Term("T_NGUOI", "ND"), true, false, false, true)));

        assertThat(total.monthly()).containsOnlyKeys(2, 5, 6);
        assertThat(total.monthly().get(5)).isEqualByComparingTo("30");
        assertThat(total.monthly().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total.toDate());
    }

    @Test
    void aChoiceCountsByItsPlaceAndSilenceIsNotTheFirstChoice() {
        var first = new Value(ValueState.REPORTED, Optional.of(BigDecimal.ZERO), "KHONG");
        Reported.store(
                DATABASE.dataSource(),
                june(BA_DINH).with("C_LOAI", "", first),
                june(NGOC_HA).with("C_LOAI", "", Value.NOT_APPLICABLE),
                june("00025").with("C_LOAI", "", Value.ZERO));

        UnitTotal total = only(totals(new MeasuredTerm(new Term("C_LOAI", ""), false, true, false)));

        assertThat(total.unit()).isEqualTo(BA_DINH);
        assertThat(total.toDate()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsSaidOfAUnitIsThatUnits() {
        Reported.store(
                DATABASE.dataSource(),
                june(BA_DINH).with("U_KT", NGOC_HA, 7).with("U_KT", "00025", 9).with("K_MOI", "DOI178_XA/KS", 1));

        assertThat(totals(new MeasuredTerm(new Term("U_KT", ""), true)))
                .extracting(UnitTotal::unit)
                .containsExactly(NGOC_HA, "00025");
    }

    @Test
    void aSecondSendingOfOneUnitCountsBesideTheOnlyOneOfAnother() {
        Reported.store(
                DATABASE.dataSource(),
                june(BA_DINH).with("T_NGUOI", "ND", 30),
                Reported.by(BA_DINH, JUNE, "2026-06-16T02:00:00Z")
                        .sent(2, SubmissionType.CORRECTION)
                        .with("T_NGUOI", "ND", 12),
                june(NGOC_HA).with("T_NGUOI", "ND", 5));

        List<UnitTotal> totals = totals(new MeasuredTerm(PEOPLE, true));

        assertThat(totals).extracting(UnitTotal::unit).containsExactly(BA_DINH, NGOC_HA);
        assertThat(totals.get(0).toDate()).isEqualByComparingTo("12");
        assertThat(totals.get(1).toDate()).isEqualByComparingTo("5");
    }

    @Test
    void aUnitThatOwesMonthsIsNeverTakenFromItsQuarter() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, Period.parse("2026-Q2").orElseThrow(), "2026-06-15T03:00:00Z")
                        .with("T_NGUOI", "ND", 42));

        assertThat(totals(AS_OF)).isEmpty();
    }

    @Test
    void theYearsOwnWorkbookCountsWhereTheShorterOnesDoNotCoverTheYear() {
        Period half = Period.parse("2026-H1").orElseThrow();
        Period year = new Period(PeriodKind.YEAR, 2026, 1);
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, half, "2026-06-15T03:00:00Z").with("T_NGUOI", "ND", 42),
                Reported.by(BA_DINH, year, "2026-12-15T03:00:00Z").with("T_NGUOI", "ND", 50),
                Reported.by(NGOC_HA, half, "2026-06-15T03:00:00Z").with("T_NGUOI", "ND", 8));
        List<CountedReport> counted = Stream.of(BA_DINH, NGOC_HA)
                .flatMap(unit -> Stream.of(
                        new CountedReport(unit, "BM01-PCMD", 12, 0), new CountedReport(unit, "BM01-PCMD", 6, 1)))
                .toList();

        List<UnitTotal> totals = new KnownTotals(DATABASE.dataSource(), Reported.HANOI.id(), false)
                .of(year, Instant.parse("2026-12-17T01:00:00Z"), List.of(new MeasuredTerm(PEOPLE, true)), counted);

        assertThat(totals).extracting(UnitTotal::unit).containsExactly(BA_DINH, NGOC_HA);
        assertThat(totals.get(0).toDate()).isEqualByComparingTo("50");
        assertThat(totals.get(1).toDate()).isEqualByComparingTo("8");
        assertThat(totals.get(1).current()).isFalse();
    }

    private static List<UnitTotal> totals(MeasuredTerm term) {
        return new KnownTotals(DATABASE.dataSource(), Reported.HANOI.id(), false)
                .of(JUNE, AS_OF, List.of(term), CountedReport.of(Reported.HANOI, JUNE));
    }

    private static UnitTotal only(List<UnitTotal> totals) {
        assertThat(totals).hasSize(1);
        return totals.get(0);
    }

    private static Reported may(String unit) {
        return Reported.by(unit, MAY, "2026-05-15T02:00:00Z");
    }

    private static Reported june(String unit) {
        return Reported.by(unit, JUNE, "2026-06-15T02:00:00Z");
    }

    private static List<UnitTotal> totals(Instant asOf) {
        List<MeasuredTerm> terms = List.of(
                new MeasuredTerm(PEOPLE, true),
                new MeasuredTerm(STOCK, false),
                new MeasuredTerm(INSPECTED, true),
                new MeasuredTerm(DOCUMENT, false));
        return new KnownTotals(DATABASE.dataSource(), Reported.HANOI.id(), false)
                .of(JUNE, asOf, terms, CountedReport.of(Reported.HANOI, JUNE));
    }

    private static UnitTotal total(String unit, Term term) {
        return totals(AS_OF).stream()
                .filter(total -> total.unit().equals(unit) && total.term().equals(term))
                .collect(Collectors.toMap(UnitTotal::unit, Function.identity()))
                .get(unit);
    }
}
