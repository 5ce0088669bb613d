package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Condition;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.trace.Side;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.Trace;
import vn.tonghop.rollup.trace.TracedCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedPlace;
import vn.tonghop.rollup.trace.TracedUnit;
import vn.tonghop.storage.rolled.SourceCells;

/** Holds every figure of a roll-up against the cells that it is traced to: they must yield it, and no unit too many. */
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
        List<Indicator> measured = programme.indicators().stream()
                .filter(indicator -> !indicator.kind().hasParts())
                .toList();
        assertThat(measured).isNotEmpty();
        measured.forEach(indicator -> assertThatItIsMadeOfItsCells(traced(indicator)));
    }

    private TracedFigure traced(Indicator indicator) {
        List<SourceCell> cells = new SourceCells(dataSource)
                .of(snapshot, CountedReport.of(programme, snapshot.period()), Trace.elements(programme, indicator));
        return new Trace(programme, snapshot, code -> code)
                .figure(indicator, cells)
                .orElseThrow();
    }

    private void assertThatItIsMadeOfItsCells(TracedFigure traced) {
        Indicator indicator = traced.indicator();
        if (indicator.kind() == IndicatorKind.TRACKED_LIST) {
            traced.places().forEach(place -> assertThatItStandsSo(traced, place));
        } else {
            assertThat(unitsOf(traced)).as(indicator.code()).isEqualTo(unitsIn(traced));
            if (!indicator.numerator().isEmpty()) {
                assertThatItAddsUp(traced);
            } else if (indicator.kind() != IndicatorKind.FREQUENCY) {
                long fulfilling = unitsOf(traced).stream()
                        .filter(unit -> fulfils(indicator.measure().conditions(), cells(traced, unit), BigDecimal.ZERO))
                        .count();
                assertThat(traced.figure().actual()).as(indicator.code()).isEqualByComparingTo("" + fulfilling);
            }
        }
    }

    private static void assertThatItStandsSo(TracedFigure traced, TracedPlace listed) {
        String place = listed.place().code();
        List<Condition> conditions = traced.indicator().measure().conditionsOf(place);
        TracedFigure there = traced.at(place);
        boolean fulfils = !unitsOf(there).isEmpty()
                && unitsOf(there).stream()
                        .allMatch(unit -> fulfils(
                                conditions,
                                cells(there, unit),
                                listed.place().baseline().number()));
        assertThat(listed.reported()).as(place).isEqualTo(!unitsOf(there).isEmpty());
        assertThat(listed.fulfils()).as(place).isEqualTo(fulfils);
        assertThat(traced.figure().unfulfilled().contains(place)).as(place).isNotEqualTo(fulfils);
    }

    private static boolean fulfils(List<Condition> conditions, List<TracedCell> cells, BigDecimal baseline) {
        return conditions.stream()
                .allMatch(condition -> cells.stream()
                        .filter(cell ->
                                condition.term().element().equals(cell.cell().element())
                                        && condition.term().covers(cell.cell().category()))
                        .map(TracedCell::amount)
                        .reduce(BigDecimal::add)
                        .filter(sum -> condition.holds(sum, baseline))
                        .isPresent());
    }

    private static List<TracedCell> cells(TracedFigure traced, String unit) {
        return used(traced).filter(cell -> cell.cell().unit().equals(unit)).toList();
    }

    private static Set<String> unitsOf(TracedFigure traced) {
        return used(traced).map(cell -> cell.cell().unit()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> unitsIn(TracedFigure traced) {
        Set<String> absent = new HashSet<>(traced.figure().coverage().absent());
        return programme.due(traced.indicator(), snapshot.period()).stream()
                .map(OrgUnit::code)
                .filter(code -> !absent.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<TracedCell> used(TracedFigure traced) {
        return traced.units().stream().flatMap(unit -> unit.cells().stream()).filter(TracedCell::used);
    }

    private static void assertThatItAddsUp(TracedFigure traced) {
        String code = traced.indicator().code();
        traced.units()
                .forEach(unit -> unit.part().ifPresent(part -> {
                    assertThat(unit.sum(Side.NUMERATOR)).as(code + unit.unit()).isEqualByComparingTo(part.actual());
                    part.denominator()
                            .ifPresent(whole -> assertThat(unit.sum(Side.DENOMINATOR))
                                    .as(code + unit.unit())
                                    .isEqualByComparingTo(whole));
                }));
        Map<Side, BigDecimal> sums = Stream.of(Side.NUMERATOR, Side.DENOMINATOR)
                .collect(Collectors.toMap(side -> side, side -> sum(traced.units(), side)));
        assertThat(sums.get(Side.NUMERATOR))
                .as(code)
                .isEqualByComparingTo(traced.figure().actual());
        traced.figure()
                .denominator()
                .ifPresent(
                        whole -> assertThat(sums.get(Side.DENOMINATOR)).as(code).isEqualByComparingTo(whole));
    }

    private static BigDecimal sum(List<TracedUnit> units, Side side) {
        return units.stream().map(unit -> unit.sum(side)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
