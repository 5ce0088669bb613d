package vn.tonghop.rollup.recut;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.orgunit.change.Authority;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Extent;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.orgunit.change.Population;
import vn.tonghop.orgunit.change.Transition;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;

/** Ward A was merged into ward B on 15/05/2026; ward C was split between B and D the same day. */
class SuccessorsTest {

    private static final LocalDate BEGINNING = LocalDate.of(2025, 7, 1);
    private static final LocalDate MERGER = LocalDate.of(2026, 5, 15);
    private static final Period JUNE = Period.month(2026, 6);
    private static final Term PEOPLE = new Term("T_NGUOI", "ND");
    private static final Term STOCK = new Term("F_CUOI", "");
    private static final List<MeasuredTerm> TERMS =
            List.of(new MeasuredTerm(PEOPLE, true), new MeasuredTerm(STOCK, false));
    private static final Authority RESOLUTION = new Authority(Optional.empty(), Optional.empty(), Basis.values()[0]);

    private final OrgUnit a = life("A", BEGINNING, Optional.of(MERGER.minusDays(1)));
    private final OrgUnit oldB = life("B", BEGINNING, Optional.of(MERGER.minusDays(1)));
    private final OrgUnit b = life("B", MERGER, Optional.empty());
    private final OrgUnit c = life("C", BEGINNING, Optional.of(MERGER.minusDays(1)));
    private final OrgUnit d = life("D", MERGER, Optional.empty());
    private final Lineage lineage = new Lineage(new Crosswalk(List.of(
            new Transition(a, b, Extent.WHOLE, Population.ALL, RESOLUTION),
            new Transition(oldB, b, Extent.WHOLE, Population.ALL, RESOLUTION),
            new Transition(c, b, Extent.PART, Population.SOME, RESOLUTION),
            new Transition(c, d, Extent.PART, Population.SOME, RESOLUTION))));
    private final Successors successors = new Successors(new OrgUnits(List.of(a, oldB, b, c, d)), JUNE, () -> lineage);

    @Test
    void aMergerAddsUpWhatBothReported() {
        assertThat(recut(total("A", PEOPLE, 0, 30, false), total("B", PEOPLE, 5, 45, true)))
                .containsExactly(total("B", PEOPLE, 5, 75, true));
    }

    @Test
    void aSuccessorThatHasNotReportedYetStandsForWhatItTookOver() {
        assertThat(recut(total("A", PEOPLE, 0, 30, false))).containsExactly(total("B", PEOPLE, 0, 30, false));
    }

    @Test
    void aStockIsTheSuccessorsOwnOnceItReportedOne() {
        assertThat(recut(total("A", STOCK, 10, 10, false), total("B", STOCK, 25, 25, true)))
                .containsExactly(total("B", STOCK, 25, 25, true));
        assertThat(recut(total("A", STOCK, 10, 10, false), total("B", STOCK, 12, 12, false)))
                .containsExactly(total("B", STOCK, 22, 22, false));
    }

    @Test
    void aStockIsTheSuccessorsOwnThoughItIsOfAnEarlierMonthThanThisOne() {
        UnitTotal afterTheMerger = stock("B", 25, MERGER.plusMonths(1));
        UnitTotal beforeTheMerger = stock("B", 12, MERGER.minusDays(1));

        assertThat(recut(total("A", STOCK, 10, 10, false), afterTheMerger)).containsExactly(afterTheMerger);
        assertThat(recut(total("A", STOCK, 10, 10, false), beforeTheMerger))
                .extracting(UnitTotal::toDate)
                .containsExactly(BigDecimal.valueOf(22));
    }

    @Test
    void aSplitWardIsCountedToNoOne() {
        UnitTotal split = total("C", PEOPLE, 0, 8, false);

        assertThat(recut(split)).containsExactly(split);
    }

    @Test
    void nobodyAsksForTheLineageWhileEveryUnitLives() {
        var untouched = new Successors(new OrgUnits(List.of(a, oldB, b, c, d)), JUNE, () -> {
            throw new AssertionError("asked for the lineage");
        });
        List<UnitTotal> totals = List.of(total("B", PEOPLE, 5, 45, true));

        assertThat(untouched.recut(totals, TERMS)).isEqualTo(totals);
    }

    private List<UnitTotal> recut(UnitTotal... totals) {
        return successors.recut(List.of(totals), TERMS);
    }

    private static UnitTotal total(String unit, Term term, long inPeriod, long toDate, boolean current) {
        return new UnitTotal(unit, term, BigDecimal.valueOf(inPeriod), BigDecimal.valueOf(toDate), current, 1);
    }

    private static UnitTotal stock(String unit, long number, LocalDate reported) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new UnitTotal(unit, STOCK, value, value, false, 1, Map.of(), Map.of(), Optional.of(reported));
    }

    private static OrgUnit life(String code, LocalDate from, Optional<LocalDate> to) {
        return new OrgUnit(code, "Phường " + code, UnitKind.PHUONG, "", from, to, Basis.values()[0]);
    }
}
