package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.trace.Side;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.Trace;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedUnit;
import vn.tonghop.storage.rolled.SourceCells;

/** Holds every figure of a roll-up that is added up against the cells that it is traced to. */
final class TracedSums {

    private final DataSource dataSource;
    private final Programme programme;
    private final Snapshot snapshot;

    TracedSums(DataSource dataSource, Programme programme, Snapshot snapshot) {
        this.dataSource = dataSource;
        this.programme = programme;
        this.snapshot = snapshot;
    }

    void assertThatTheyAddUp() {
        List<Indicator> added = programme.indicators().stream()
                .filter(indicator -> !indicator.numerator().isEmpty())
                .toList();
        assertThat(added).isNotEmpty();
        added.forEach(indicator -> assertThatItAddsUp(traced(indicator)));
    }

    private TracedFigure traced(Indicator indicator) {
        List<SourceCell> cells = new SourceCells(dataSource)
                .of(snapshot, CountedReport.of(programme, snapshot.period()), Trace.elements(programme, indicator));
        return new Trace(programme, snapshot, code -> code)
                .figure(indicator, cells)
                .orElseThrow();
    }

    private static void assertThatItAddsUp(TracedFigure traced) {
        List<TracedUnit> units =
                traced.units().stream().filter(unit -> unit.part().isPresent()).toList();
        units.forEach(unit -> {
            UnitFigure part = unit.part().orElseThrow();
            String name = traced.indicator().code() + " " + unit.unit();
            assertThat(unit.sum(Side.NUMERATOR)).as(name).isEqualByComparingTo(part.actual());
            part.denominator()
                    .ifPresent(whole ->
                            assertThat(unit.sum(Side.DENOMINATOR)).as(name).isEqualByComparingTo(whole));
        });
        assertThat(sum(units, Side.NUMERATOR))
                .as(traced.indicator().code())
                .isEqualByComparingTo(traced.figure().actual());
        Optional<BigDecimal> whole = traced.figure().denominator();
        whole.ifPresent(count -> assertThat(sum(units, Side.DENOMINATOR))
                .as(traced.indicator().code())
                .isEqualByComparingTo(count));
    }

    private static BigDecimal sum(List<TracedUnit> units, Side side) {
        return units.stream().map(unit -> unit.sum(side)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
