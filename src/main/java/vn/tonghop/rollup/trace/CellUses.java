package vn.tonghop.rollup.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.MissingData;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.recut.Unclaimed;
import vn.tonghop.rollup.snapshot.Figure;

/** Decides of every cell of a term whether a figure has it, and if not, why not. */
final class CellUses {

    private final Programme programme;
    private final Period period;
    private final LocalDate day;
    private final UnaryOperator<String> heir;
    private final Unclaimed unclaimed;
    private final Map<String, Set<String>> due = new HashMap<>();
    private final Map<String, Set<String>> owed = new HashMap<>();

    /** @param heir the unit that an ended unit is counted to; itself where there is none */
    CellUses(Programme programme, Period period, UnaryOperator<String> heir) {
        this.programme = programme;
        this.period = period;
        this.day = period.end();
        this.heir = heir;
        this.unclaimed = new Unclaimed(programme, period);
    }

    /** Every cell of an indicator's term, on one side of it. */
    List<TracedCell> of(Indicator indicator, MeasuredTerm how, List<SourceCell> cells, Side side) {
        return standing(how, cells, side).stream()
                .map(cell -> asked(indicator, how, cell))
                .toList();
    }

    /** Without the cells of units that the figure has not, of a ratio those that said one side only. */
    List<TracedCell> known(Indicator indicator, Figure figure, List<TracedCell> cells) {
        Set<String> absent = Set.copyOf(figure.coverage().absent());
        Map<String, Set<Side>> sides = cells.stream()
                .filter(cell -> cell.use() == Use.COUNTED)
                .collect(Collectors.groupingBy(
                        cell -> heir.apply(cell.cell().unit()),
                        Collectors.mapping(TracedCell::side, Collectors.toSet())));
        return cells.stream()
                .map(cell -> {
                    String unit = heir.apply(cell.cell().unit());
                    return cell.use() == Use.COUNTED && absent.contains(unit)
                            ? cell.as(whyAbsent(indicator, sides.get(unit)))
                            : cell;
                })
                .toList();
    }

    private static Use whyAbsent(Indicator indicator, Set<Side> sides) {
        boolean oneSided = indicator.kind() == IndicatorKind.RATIO && sides.size() == 1;
        return oneSided || indicator.missing().stale() == MissingData.Stale.CARRY_LAST ? Use.ONE_SIDED : Use.LEFT_OUT;
    }

    /** What a row of the forms makes of its cells, whoever owes it: of a unit that is no more nothing stands. */
    List<TracedCell> ofRow(MeasuredTerm how, List<SourceCell> cells) {
        return standing(how, cells, Side.NUMERATOR).stream()
                .map(cell -> cell.used()
                                && !how.addsUpOverMonths()
                                && !exists(cell.cell().unit())
                        ? cell.as(Use.ENDED)
                        : cell)
                .toList();
    }

    private List<TracedCell> standing(MeasuredTerm how, List<SourceCell> cells, Side side) {
        Map<String, LocalDate> latest = new HashMap<>();
        cells.stream()
                .filter(cell -> cell.amount(how.choice()).isPresent())
                .forEach(cell -> latest.merge(
                        cell.unit(), cell.sent().periodEnd(), (one, other) -> one.isAfter(other) ? one : other));
        return cells.stream()
                .map(cell -> {
                    Optional<BigDecimal> amount = cell.amount(how.choice());
                    Use use = amount.isEmpty() ? Use.SAYS_NOTHING : standing(how, cell, latest);
                    return new TracedCell(cell, side, amount.orElse(BigDecimal.ZERO), use);
                })
                .toList();
    }

    private Use standing(MeasuredTerm how, SourceCell cell, Map<String, LocalDate> latest) {
        if (how.addsUpOverMonths() || how.byQuarter()) {
            return Use.COUNTED;
        }
        if (!cell.sent().periodEnd().equals(latest.get(cell.unit()))) {
            return Use.OVERTAKEN;
        }
        return isTakenOver(cell.unit(), latest) ? Use.TAKEN_OVER : Use.COUNTED;
    }

    /** Whether an ended unit's stock gave way to what its heir has reported itself since it began. */
    private boolean isTakenOver(String unit, Map<String, LocalDate> latest) {
        String successor = heir.apply(unit);
        return !successor.equals(unit)
                && latest.containsKey(successor)
                && programme
                        .units()
                        .find(successor, day)
                        .filter(known -> !latest.get(successor).isBefore(known.validFrom()))
                        .isPresent();
    }

    private TracedCell asked(Indicator indicator, MeasuredTerm how, TracedCell cell) {
        String unit = heir.apply(cell.cell().unit());
        if (exists(unit)) {
            return due(indicator, how.term()).contains(unit) ? cell : cell.as(Use.NOT_OWED);
        }
        if (!owed(indicator).contains(unit)) {
            return cell.as(Use.NOT_OWED);
        }
        boolean together = how.addsUpOverMonths() && Unclaimed.adds(indicator);
        return cell.used() ? cell.as(together ? Use.COUNTED_TOGETHER : Use.ENDED) : cell;
    }

    private boolean exists(String unit) {
        return programme.units().find(unit, day).isPresent();
    }

    /** Of a list those that are asked about the place. */
    private Set<String> due(Indicator indicator, Term term) {
        Set<String> all = due.computeIfAbsent(
                indicator.code(),
                code -> programme.due(indicator, period).stream()
                        .map(OrgUnit::code)
                        .collect(Collectors.toUnmodifiableSet()));
        return indicator.kind() == IndicatorKind.TRACKED_LIST
                ? due.computeIfAbsent(
                        term.toString() + " " + indicator.code(),
                        place -> programme.register().asked(term.category(), all, programme.units(), day))
                : all;
    }

    private Set<String> owed(Indicator indicator) {
        return owed.computeIfAbsent(indicator.code(), code -> unclaimed.owed(indicator));
    }
}
