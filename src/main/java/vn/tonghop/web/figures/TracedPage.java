package vn.tonghop.web.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.disclosure.CellSight;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.TracedCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedUnit;
import vn.tonghop.web.frame.CellSaid;

/** What of a figure's way to the cells stands on a page for one reader. */
final class TracedPage {

    private static final String HIDDEN = "•••";

    private final TracedFigure figure;
    private final Sight sight;
    private final Numbers numbers;

    TracedPage(TracedFigure figure, Sight sight, Numbers numbers) {
        this.figure = figure;
        this.sight = sight;
        this.numbers = numbers;
    }

    /** Of the units that the reader looks after, by code. */
    List<UnitPart> units() {
        return figure.units().stream()
                .filter(unit -> sight.covers(unit.unit()))
                .map(unit -> new UnitPart(unit.unit(), sight.name(unit.unit()), part(unit), reports(unit)))
                .toList();
    }

    /** How many more units are behind it. */
    long outside() {
        return figure.units().stream()
                .filter(unit -> !sight.covers(unit.unit()))
                .count();
    }

    /** Of one unit; empty when it has no cell in the figure or is not for the reader. */
    Optional<TracedUnit> unit(String code) {
        return figure.units().stream()
                .filter(unit -> unit.unit().equals(code) && sight.covers(code))
                .findFirst();
    }

    String part(TracedUnit unit) {
        return sight.hidesPart(figure.indicator(), unit.unit())
                ? HIDDEN
                : unit.part().map(this::number).orElse("");
    }

    private String number(UnitFigure part) {
        String actual = numbers.count(part.actual());
        return part.denominator()
                .map(whole -> actual + "/" + numbers.count(whole))
                .orElse(actual);
    }

    private static long reports(TracedUnit unit) {
        return unit.cells().stream().map(cell -> cell.cell().sent()).distinct().count();
    }

    /** The cells of a unit by the sending that they stand in. */
    Map<SourceCell.Sent, List<SentReport.Cell>> cells(TracedUnit unit) {
        Map<SourceCell.Sent, List<SentReport.Cell>> cells = new LinkedHashMap<>();
        unit.cells()
                .forEach(cell -> cells.computeIfAbsent(cell.cell().sent(), sent -> new ArrayList<>())
                        .add(cell(cell)));
        return cells;
    }

    private SentReport.Cell cell(TracedCell traced) {
        SourceCell cell = traced.cell();
        var words = new CellSight(
                sight.programme(),
                sight.programme().forms().get(cell.sent().form()),
                sight.seesEverythingOf(cell.unit()));
        return new SentReport.Cell(
                cell.address().toString(),
                words.name(cell.element(), cell.category(), cell.sent().periodEnd()),
                CellSaid.of(
                        Optional.of(words.worded(cell.element(), cell.value())),
                        sight.hidesCell(cell.element(), cell.unit()),
                        numbers::count),
                traced.side(),
                traced.used());
    }
}
