package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.RelatedCell;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.UnitState;
import vn.tonghop.submission.life.MoreTime;

class RollUpTest {

    private static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";
    private static final String GIANG_VO = "00025";

    private final List<UnitTotal> totals = new ArrayList<>();
    private final List<UnitReceipt> receipts = new ArrayList<>();

    @Test
    void addsFlowsUpOverUnits() {
        reported(BA_DINH, "T_NGUOI[ND]", 40, 200);
        reported(NGOC_HA, "T_NGUOI[ND]", 10, 60);

        Figure people = figure("HN26-03a");

        assertThat(people.actual()).isEqualByComparingTo("260");
        assertThat(people.inPeriod().orElseThrow()).isEqualByComparingTo("50");
        assertThat(people.denominator()).isEmpty();
    }

    @Test
    void aUnitThatReportedOnlyOneSideOfARatioIsInNeither() {
        reported(BA_DINH, "K_MOI[DOI178_XA]", 5, 30);
        reported(BA_DINH, "F_CUOI", 100, 100);
        reported(NGOC_HA, "F_CUOI", 50, 50);

        Figure inspected = figure("HN26-10c");

        assertThat(inspected.actual()).isEqualByComparingTo("30");
        assertThat(inspected.denominator().orElseThrow()).isEqualByComparingTo("100");
        assertThat(inspected.coverage().current()).isEqualTo(1);
        assertThat(inspected.coverage().absent()).contains(NGOC_HA).hasSize(125);
    }

    @Test
    void countsUnitsOverAllThatOweAndNotOverThoseThatReported() {
        reported(BA_DINH, "D_CO[MO_HINH]", 1, 1);
        reported(NGOC_HA, "D_CO[MO_HINH]", 0, 0);

        Figure model = figure("HN26-05");

        assertThat(model.actual()).isEqualByComparingTo("1");
        assertThat(model.denominator().orElseThrow()).isEqualByComparingTo("126");
        assertThat(model.inPeriod()).isEmpty();
    }

    @Test
    void aDutyIsDoneOnlyWithItsDocument() {
        reported(BA_DINH, "D_CO[LONG_GHEP]", 1, 1);
        reported(NGOC_HA, "D_CO[LONG_GHEP]", 1, 1);
        reported(NGOC_HA, "D_SOVB[LONG_GHEP]", 1, 1);
        reported(NGOC_HA, "D_NGAY[LONG_GHEP]", 1, 1);

        assertThat(figure("HN26-06").actual()).isEqualByComparingTo("1");
    }

    @Test
    void earlierMonthsCountAndAreMarkedStale() {
        totals.add(new UnitTotal(BA_DINH, term("T_NGUOI[ND]"), BigDecimal.ZERO, BigDecimal.valueOf(160), false, 5));

        Figure people = figure("HN26-03a");

        assertThat(people.actual()).isEqualByComparingTo("160");
        assertThat(people.coverage().current()).isZero();
        assertThat(people.coverage().stale()).containsExactly(BA_DINH);
    }

    @Test
    void coverageIsOverTheReportersOfTheIndicator() {
        assertThat(figure("HN26-09a").coverage().due()).isEqualTo(1);
        assertThat(figure("HN26-12a").coverage().due()).isEqualTo(48);
        assertThat(figure("HN26-04").coverage().due()).isEqualTo(127);
    }

    @Test
    void whatNobodyReportedIsNotZeroButNotJudged() {
        Figure people = figure("HN26-03a");

        assertThat(people.standing()).isEqualTo(Standing.NOT_JUDGED);
        assertThat(people.coverage().absent()).hasSize(126);
    }

    @Test
    void theLatestAcceptedVersionCountsEvenWhenALaterFileWasRefused() {
        receipts.add(accepted(BA_DINH, "2026-06-15T03:00:00Z", 1));
        receipts.add(accepted(BA_DINH, "2026-06-15T08:00:00Z", 2));
        receipts.add(refused(BA_DINH, "2026-06-16T02:00:00Z"));

        UnitLine line = line(BA_DINH);

        assertThat(line.state()).isEqualTo(UnitState.COUNTED);
        assertThat(line.version()).isEqualTo(2);
    }

    @Test
    void theSeventeenthIsADayLateWhenTheReportIsDueBeforeTheSeventeenth() {
        receipts.add(accepted(BA_DINH, "2026-06-16T16:59:59Z", 1)); // 16/6 23:59:59 in Hà Nội
        receipts.add(accepted(NGOC_HA, "2026-06-16T17:00:00Z", 1)); // 17/6 00:00

        assertThat(line(BA_DINH).state()).isEqualTo(UnitState.COUNTED);
        assertThat(line(NGOC_HA).state()).isEqualTo(UnitState.COUNTED_LATE);
        assertThat(line(NGOC_HA).daysLate()).isEqualTo(1);
    }

    @Test
    void daysLateAreThoseAfterTheTimeThatAUnitWasGiven() {
        receipts.add(accepted(BA_DINH, "2026-06-19T03:00:00Z", 1));
        receipts.add(accepted(NGOC_HA, "2026-06-20T03:00:00Z", 1));
        MoreTime given = MoreTime.NONE
                .and(BA_DINH, JUNE.code(), LocalDate.of(2026, 6, 19))
                .and(NGOC_HA, JUNE.code(), LocalDate.of(2026, 6, 19))
                .and(NGOC_HA, Period.month(2026, 5).code(), LocalDate.of(2026, 6, 25));

        Snapshot rolled = new RollUp(HANOI, JUNE, AS_OF).roll(1, "0", totals, new RollUp.Came(receipts, given));

        assertThat(rolled.units())
                .filteredOn(line -> line.extended().isPresent())
                .extracting(line -> line.unit().code(), UnitLine::state, UnitLine::daysLate)
                .containsExactlyInAnyOrder(
                        tuple(BA_DINH, UnitState.COUNTED, 0), tuple(NGOC_HA, UnitState.COUNTED_LATE, 1));
    }

    @Test
    void saysWhyAUnitIsNotCounted() {
        receipts.add(refused(BA_DINH, "2026-06-16T02:00:00Z"));

        assertThat(line(BA_DINH).state()).isEqualTo(UnitState.REFUSED);
        for (String language : List.of("vi", "en")) {
            assertThat(line(BA_DINH).reason().in(language))
                    .startsWith("01_CoSo: ")
                    .doesNotContain("a.xlsx")
                    .hasSizeGreaterThan(20);
        }
        assertThat(line(BA_DINH).reason().english())
                .isNotEqualTo(line(BA_DINH).reason().vietnamese());
        assertThat(line(NGOC_HA).state()).isEqualTo(UnitState.MISSING);
    }

    @Test
    void saysOfASheetAboutPeopleOnlyWhereAFileIsWrong() {
        var people = new Place("a.xlsx", "05_XuLy", "D9");
        receipts.add(refused(
                BA_DINH,
                "2026-06-16T02:00:00Z",
                Finding.of(FindingKind.VALUE_NEGATIVE, people, "found", "-3", "item", "Số người")));
        receipts.add(refused(
                NGOC_HA,
                "2026-06-16T02:00:00Z",
                new Finding(
                        "compared",
                        FindingKind.VALUE_NEGATIVE,
                        Severity.ERROR,
                        new Place("a.xlsx", "01_CoSo", "C7"),
                        Map.of("found", "-3", "item", "Cơ sở"),
                        List.of(new RelatedCell(people, "3")))));

        assertThat(line(BA_DINH).reason().vietnamese()).isEqualTo("05_XuLy!D9: xem tệp trả lại của đơn vị.");
        assertThat(line(NGOC_HA).reason().english()).isEqualTo("01_CoSo!C7: see the file that the unit got back.");
    }

    @Test
    void listsNoUnitBehindAnIndicatorThatCountsPeopleInNeed() {
        reported(BA_DINH, "S_LUOT", 0, 0);
        reported(BA_DINH, "T_NGUOI[ND]", 0, 0);

        Snapshot snapshot = snapshot();

        assertThat(snapshot.attention())
                .filteredOn(point -> point.subject().equals("HN26-12a"))
                .allSatisfy(point -> assertThat(point.units()).isEmpty())
                .isNotEmpty();
        assertThat(snapshot.attention())
                .filteredOn(point -> point.subject().equals("HN26-03a"))
                .allSatisfy(point -> assertThat(point.units()).containsExactly(BA_DINH))
                .isNotEmpty();
    }

    @Test
    void theUnitsBehindAreThoseThatMissMostOfWhatWasHandedDownToThem() {
        reported(BA_DINH, "K_MOI[DOI178_XA]", 40, 40);
        reported(NGOC_HA, "K_MOI[DOI178_XA]", 1, 1);
        reported(GIANG_VO, "K_MOI[DOI178_XA]", 60, 60);
        Snapshot snapshot = snapshot();
        List<Figure> inspected = snapshot.figures().stream()
                .filter(figure -> figure.indicator().equals("HN26-10e"))
                .toList();

        assertThat(new Priorities(HANOI, JUNE, HANOI.allocations()).list(inspected, snapshot.units()))
                .filteredOn(point -> point.subject().equals("HN26-10e"))
                .singleElement()
                .satisfies(point -> assertThat(point.units())
                        .as("of 86, 28 and 22 a year, not quite half by now")
                        .containsExactly(NGOC_HA, BA_DINH));
    }

    @Test
    void namesAtMostFiveThingsToLookAtAndTheMissingReportsFirst() {
        for (var term : MeasuredTerm.of(HANOI)) {
            reported(BA_DINH, term.term().toString(), 0, 0);
        }

        assertThat(snapshot().attention()).hasSize(5).first().satisfies(point -> {
            assertThat(point.subject()).isEmpty();
            assertThat(point.shortfall()).isEqualByComparingTo("132");
        });
    }

    private void reported(String unit, String term, long inPeriod, long toDate) {
        totals.add(new UnitTotal(unit, term(term), BigDecimal.valueOf(inPeriod), BigDecimal.valueOf(toDate), true, 6));
    }

    private static Term term(String text) {
        return Term.parse(text).orElseThrow();
    }

    private static UnitReceipt accepted(String unit, String time, int version) {
        return new UnitReceipt(
                unit, "BM01-PCMD", JUNE.code(), Optional.of(Instant.parse(time)), version, 0, Optional.empty());
    }

    private static UnitReceipt refused(String unit, String time) {
        Finding reason = Finding.of(
                FindingKind.SHEET_BLANK,
                Place.ofSheet("a.xlsx", "01_CoSo"),
                "found",
                "",
                "expected",
                "",
                "item",
                "01_CoSo");
        return refused(unit, time, reason);
    }

    private static UnitReceipt refused(String unit, String time, Finding reason) {
        return new UnitReceipt(
                unit, "BM01-PCMD", JUNE.code(), Optional.of(Instant.parse(time)), 0, 0, Optional.of(reason));
    }

    private Snapshot snapshot() {
        return new RollUp(HANOI, JUNE, AS_OF).roll(1, "0", totals, receipts);
    }

    private Figure figure(String indicator) {
        return snapshot().figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private UnitLine line(String unit) {
        return snapshot().units().stream()
                .filter(line -> line.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
