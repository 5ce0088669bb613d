package vn.tonghop.rollup.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.CityMonth;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.outlook.Rank;
import vn.tonghop.rollup.snapshot.outlook.Rank.Reason;

class RankingTest {

    private static final Programme HANOI = CityMonth.PROGRAMME;
    private static final String INSPECTED = "HN26-10c";

    private final Map<String, UnitFigure> figures = new HashMap<>();

    @Test
    void unitsThatAreLevelShareAPlaceAndTheNextOneIsSkipped() {
        inspected("00004", 19, 20);
        inspected("00008", 10, 20);
        inspected("00025", 20, 40);
        inspected("00070", 49, 100);

        assertThat(place("00004")).isEqualTo(1);
        assertThat(place("00008")).isEqualTo(2);
        assertThat(place("00025")).isEqualTo(2);
        assertThat(place("00070")).isEqualTo(4);
    }

    @Test
    void aSmallDenominatorIsNoFirstPlace() {
        inspected("00004", 2, 2);
        inspected("00008", 19, 20);
        inspected("00025", 0, 0);

        assertThat(reason("00004")).isEqualTo(Reason.SMALL);
        assertThat(place("00004")).isZero();
        assertThat(place("00008")).isEqualTo(1);
        assertThat(reason("00025")).isEqualTo(Reason.NOTHING_DUE);
    }

    @Test
    void whoDidNotReportHasNoPlaceAndIsNotLast() {
        inspected("00004", 5, 20);
        figures.put("00008", new UnitFigure(BigDecimal.TEN, Optional.of(BigDecimal.TEN), false));

        assertThat(place("00004")).isEqualTo(1);
        assertThat(reason("00008")).isEqualTo(Reason.STALE);
        assertThat(reason("00070")).isEqualTo(Reason.MISSING);
    }

    @Test
    void neutralCountsAndCountsAboutPersonsAreNeverPutInOrder() {
        List<String> ranked = new Ranking(HANOI, HANOI.allocations())
                .ranks(CityMonth.complete().snapshot()).stream()
                        .map(Rank::indicator)
                        .distinct()
                        .toList();

        assertThat(ranked).contains(INSPECTED, "HN26-10e").doesNotContain("HN26-09a", "HN26-12a", "HN26-12b");
    }

    private void inspected(String unit, long part, long whole) {
        figures.put(unit, new UnitFigure(BigDecimal.valueOf(part), Optional.of(BigDecimal.valueOf(whole)), true));
    }

    private int place(String unit) {
        return rank(unit).place();
    }

    private Reason reason(String unit) {
        return rank(unit).reason();
    }

    private Rank rank(String unit) {
        return new Ranking(HANOI, List.of())
                .ranks(snapshot()).stream()
                        .filter(rank -> rank.indicator().equals(INSPECTED)
                                && rank.unit().equals(unit))
                        .findFirst()
                        .orElseThrow();
    }

    /** Everybody reported; what is not said here nobody did. */
    private Snapshot snapshot() {
        Snapshot month = CityMonth.complete().snapshot();
        List<UnitLine> lines = new ArrayList<>();
        for (UnitLine line : month.units()) {
            UnitFigure own = figures.get(line.unit().code());
            lines.add(new UnitLine(
                    line.unit(),
                    line.state(),
                    line.receivedAt(),
                    line.daysLate(),
                    line.version(),
                    line.queries(),
                    line.reason(),
                    line.review(),
                    own == null ? Map.of() : Map.of(INSPECTED, own)));
        }
        return new Snapshot(
                month.programme(),
                month.period(),
                month.asOf(),
                month.revision(),
                month.planHash(),
                month.inputHash(),
                month.figures(),
                lines,
                List.of());
    }
}
