package vn.tonghop.rollup.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;

/** Finds the cells behind the figures of one roll-up. */
public final class Trace {

    private final Programme programme;
    private final Snapshot snapshot;
    private final UnaryOperator<String> heir;
    private final Map<Term, MeasuredTerm> measured;
    private final Map<String, UnitLine> lines;
    private final CellUses uses;

    /** @param heir the unit that an ended unit is counted to; itself where there is none */
    public Trace(Programme programme, Snapshot snapshot, UnaryOperator<String> heir) {
        this.programme = programme;
        this.snapshot = snapshot;
        this.heir = heir;
        this.measured = MeasuredTerm.of(programme).stream().collect(Collectors.toMap(MeasuredTerm::term, term -> term));
        this.lines = snapshot.units().stream()
                .collect(Collectors.toMap(line -> line.unit().code(), line -> line, (one, other) -> one));
        this.uses = new CellUses(programme, snapshot.period(), heir);
    }

    /** The data elements that an indicator and its parts are measured by. */
    public static Set<String> elements(Programme programme, Indicator indicator) {
        return Stream.concat(
                        indicator.measuredTerms().stream().map(Term::element),
                        programme.parts(indicator).stream().flatMap(part -> elements(programme, part).stream()))
                .collect(Collectors.toSet());
    }

    /**
     * An indicator of the roll-up with the cells behind it; empty where the roll-up does not have it.
     *
     * @param cells of the versions that the roll-up counted, at least those of the indicator's elements
     */
    public Optional<TracedFigure> figure(Indicator indicator, List<SourceCell> cells) {
        return traced(
                indicator,
                cells,
                units -> units.stream().flatMap(unit -> unit.owed().stream()).toList());
    }

    /** @param shown of the lines behind it */
    private Optional<TracedFigure> traced(
            Indicator indicator, List<SourceCell> cells, UnaryOperator<List<TracedUnit>> shown) {
        return figure(indicator.code())
                .map(figure -> new TracedFigure(
                        indicator,
                        figure,
                        shown.apply(units(indicator, figure, cells)),
                        places(indicator, figure, cells),
                        programme.parts(indicator).stream()
                                .flatMap(part -> traced(part, cells, shown).stream())
                                .toList()));
    }

    private List<TracedPlace> places(Indicator indicator, Figure figure, List<SourceCell> cells) {
        Set<String> reported = figure.coverage().hasAny()
                ? cells(indicator, figure, cells)
                        .filter(TracedCell::used)
                        .map(cell -> cell.cell().category())
                        .collect(Collectors.toSet())
                : Set.of();
        return indicator.measure().items().stream()
                .flatMap(item -> programme.register().find(item).stream())
                .map(place -> new TracedPlace(
                        place,
                        reported.contains(place.code()),
                        !figure.unfulfilled().contains(place.code())))
                .toList();
    }

    /**
     * What the forms ask in numbers, with the cells behind it, unit by unit as it was sent; empty where no form asks it.
     *
     * @param cells of the versions that the roll-up counted, at least those of the data element
     */
    public Optional<TracedRow> row(Term term, List<SourceCell> cells) {
        return programme.forms().values().stream()
                .filter(form -> form.asks(term))
                .flatMap(form -> Optional.ofNullable(form.elements().get(term.element())).stream())
                .filter(element -> element.type().isNumber())
                .findFirst()
                .map(element -> new TracedRow(term, element, rowOf(term, element, cells)));
    }

    private List<TracedUnit> rowOf(Term term, DataElement element, List<SourceCell> cells) {
        List<SourceCell> numbers = cells.stream()
                .filter(cell -> cell.isOf(term) && cell.value().number().isPresent())
                .toList();
        boolean flow = element.nature().addsUpOverMonths();
        Map<String, List<TracedCell>> byUnit = new TreeMap<>();
        numbers.stream()
                .collect(Collectors.groupingBy(SourceCell::category))
                .values()
                .forEach(row -> uses.ofRow(new MeasuredTerm(term, flow), row)
                        .forEach(cell -> byUnit.computeIfAbsent(cell.cell().unit(), unit -> new ArrayList<>())
                                .add(cell)));
        return byUnit.entrySet().stream()
                .map(entry -> new TracedUnit(entry.getKey(), Optional.empty(), entry.getValue()))
                .toList();
    }

    /** What was handed down to the unit of a line and to those that went into it; empty where nothing was. */
    public Optional<BigDecimal> level(Indicator indicator, String line) {
        return programme.allocations().stream()
                .filter(each -> each.indicator().equals(indicator.code())
                        && (each.unit().equals(line) || line(each.unit()).equals(line)))
                .map(Allocation::value)
                .reduce(BigDecimal::add);
    }

    /**
     * Every indicator that a cell is in, the ones it is measured by first and then those made of them; with the cells that
     * stand in its rows and are not asked of their units.
     */
    public List<TracedFigure> touched(SourceCell cell, List<SourceCell> cells) {
        return programme.indicators().stream()
                .filter(indicator -> isIn(indicator, cell))
                .sorted(Comparator.comparing(indicator -> indicator.kind().hasParts()))
                .flatMap(indicator -> traced(indicator, cells, units -> units).stream())
                .toList();
    }

    /** The line of the unit that a cell stands in: the unit's own, its heir's, or that of the nearest unit above. */
    public String line(String unit) {
        String known = lines.containsKey(unit) ? unit : heir.apply(unit);
        if (lines.containsKey(known)) {
            return known;
        }
        LocalDate day = snapshot.period().end();
        return programme.units().find(known, day).stream()
                .flatMap(each -> programme.units().ancestors(each, day).stream())
                .map(OrgUnit::code)
                .filter(lines::containsKey)
                .findFirst()
                .orElse(known);
    }

    private Optional<Figure> figure(String code) {
        return snapshot.figures().stream()
                .filter(each -> each.indicator().equals(code))
                .findFirst();
    }

    private boolean isIn(Indicator indicator, SourceCell cell) {
        return indicator.measuredTerms().stream().anyMatch(cell::isOf)
                || programme.parts(indicator).stream().anyMatch(part -> isIn(part, cell));
    }

    private List<TracedUnit> units(Indicator indicator, Figure figure, List<SourceCell> cells) {
        Map<String, List<TracedCell>> byLine = new TreeMap<>();
        cells(indicator, figure, cells)
                .forEach(cell -> byLine.computeIfAbsent(line(cell.cell().unit()), line -> new ArrayList<>())
                        .add(cell));
        return byLine.entrySet().stream()
                .map(entry -> new TracedUnit(entry.getKey(), part(entry.getKey(), indicator.code()), entry.getValue()))
                .toList();
    }

    private Stream<TracedCell> cells(Indicator indicator, Figure figure, List<SourceCell> cells) {
        List<TracedCell> all = new ArrayList<>();
        for (Term term : indicator.measuredTerms()) {
            List<SourceCell> own =
                    cells.stream().filter(cell -> cell.isOf(term)).toList();
            sidesOf(indicator, term).forEach(side -> all.addAll(uses.of(indicator, measured.get(term), own, side)));
        }
        return uses.known(indicator, figure, all).stream();
    }

    private Optional<UnitFigure> part(String line, String indicator) {
        return Optional.ofNullable(lines.get(line))
                .flatMap(known -> Optional.ofNullable(known.figures().get(indicator)));
    }

    /** A term may stand on both sides of a ratio. */
    private static Stream<Side> sidesOf(Indicator indicator, Term term) {
        boolean above = indicator.numerator().contains(term);
        boolean below = indicator.denominator().contains(term);
        return above || below
                ? Stream.of(Side.NUMERATOR, Side.DENOMINATOR).filter(side -> side == Side.NUMERATOR ? above : below)
                : Stream.of(Side.CONDITION);
    }
}
