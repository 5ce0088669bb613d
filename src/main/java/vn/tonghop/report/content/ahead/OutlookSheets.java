package vn.tonghop.report.content.ahead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.report.book.BookContent;
import vn.tonghop.report.book.BookContent.Cell;
import vn.tonghop.report.book.BookContent.Column;
import vn.tonghop.report.book.BookContent.Sheet;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.Rank;
import vn.tonghop.rollup.snapshot.outlook.RecutFigure;
import vn.tonghop.rollup.snapshot.outlook.UnitBefore;

/** Writes the sheets of the data book that look ahead, back, and from unit to unit; none where there is nothing in it. */
public final class OutlookSheets {

    private static final int CODE = 12;
    private static final int NUMBER = 14;
    private static final int NAME = 34;
    private static final Cell EMPTY = new BookContent.Text("");

    private final OutlookSource source;
    private final Catalogue words;

    public OutlookSheets(OutlookSource source) {
        this.source = source;
        this.words = source.words();
    }

    public List<Sheet> write() {
        List<Sheet> sheets = new ArrayList<>();
        add(
                sheets,
                "book.outlook",
                indicatorColumns(),
                source.lines().stream().map(this::indicator).toList());
        new AtRisk(source).write().ifPresent(sheets::add);
        add(sheets, "book.ranks", rankColumns(), outlookRanks());
        if (source.snapshot().outlook().boundaries().showsThen()) {
            new ThenSheet(source).write().ifPresent(sheets::add);
        } else {
            addUnitsBefore(sheets);
        }
        add(
                sheets,
                "book.recut",
                recutColumns(),
                source.snapshot().outlook().recut().stream()
                        .filter(figure -> source.tellsUnits(figure.indicator()))
                        .map(this::recut)
                        .toList());
        return sheets;
    }

    private void addUnitsBefore(List<Sheet> sheets) {
        add(
                sheets,
                "book.units-before",
                beforeColumns(),
                source.snapshot().outlook().before().stream()
                        .filter(unit -> source.tellsUnits(unit.indicator()))
                        .map(this::unitBefore)
                        .toList());
    }

    private void add(List<Sheet> sheets, String key, List<Column> columns, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            sheets.add(new Sheet(words.text(key), columns, rows));
        }
    }

    private List<Column> indicatorColumns() {
        return List.of(
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("column.to-date", NUMBER),
                column("book.level", NUMBER),
                column("book.due-today", NUMBER),
                column("book.left", NUMBER),
                column("book.per-month", NUMBER),
                column("book.so-far", NUMBER),
                column("book.low", NUMBER),
                column("book.middle", NUMBER),
                column("book.high", NUMBER),
                column("book.method", NAME),
                column("column.chance", NUMBER),
                column("book.year-before", NUMBER),
                column("book.year-before-denominator", NUMBER),
                column("book.break", NAME),
                column("book.source", NAME));
    }

    private List<Cell> indicator(OutlookSource.Line line) {
        Optional<Course> course = line.outlook().course();
        Optional<Forecast> forecast = line.outlook().forecast();
        Optional<Before> before = line.outlook().before();
        var table = new OutlookTable(source);
        return List.of(
                text(line.indicator().code()),
                text(line.indicator().name()),
                count(Optional.of(line.figure().actual())
                        .filter(count -> line.figure().coverage().isGiven())),
                count(course.map(Course::level)),
                course.<Cell>map(known -> new BookContent.Percent(known.due())).orElse(EMPTY),
                count(course.map(Course::left)),
                count(course.map(Course::perMonth)),
                count(course.map(Course::soFar)),
                count(forecast.map(Forecast::low)),
                count(forecast.map(Forecast::middle)),
                count(forecast.map(Forecast::high)),
                text(forecast.map(known -> words.text("method." + id(known.method())))
                        .orElse("")),
                text(forecast.map(known -> words.text("chance." + id(known.chance())))
                        .orElse("")),
                count(before.flatMap(Before::actual)),
                count(before.flatMap(Before::denominator)),
                text(table.remark(line)),
                text(before.map(known -> String.join("; ", known.sources())).orElse("")));
    }

    private List<Column> rankColumns() {
        return List.of(
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("book.place", NUMBER),
                column("book.place-reason", NAME));
    }

    private List<List<Cell>> outlookRanks() {
        return source.snapshot().outlook().ranks().stream()
                .filter(rank -> source.tellsUnits(rank.indicator()))
                .map(rank -> List.of(
                        text(rank.indicator()),
                        text(source.indicatorName(rank.indicator())),
                        text(rank.unit()),
                        text(source.unitName(rank.unit())),
                        rank.place() == 0 ? EMPTY : new BookContent.Count(BigDecimal.valueOf(rank.place())),
                        text(rank.reason() == Rank.Reason.RANKED ? "" : words.text("rank." + id(rank.reason())))))
                .toList();
    }

    private List<Column> beforeColumns() {
        return List.of(
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("column.to-date", NUMBER),
                column("book.year-before", NUMBER),
                column("book.year-before-denominator", NUMBER),
                column("book.origins", NAME),
                column("book.comparable", NAME));
    }

    private List<Cell> unitBefore(UnitBefore unit) {
        return List.of(
                text(unit.unit()),
                text(source.unitName(unit.unit())),
                text(unit.indicator()),
                text(source.indicatorName(unit.indicator())),
                count(source.snapshot().units().stream()
                        .filter(line -> line.unit().code().equals(unit.unit()))
                        .flatMap(line -> Optional.ofNullable(line.figures().get(unit.indicator())).stream())
                        .map(figure -> figure.actual())
                        .findFirst()),
                count(unit.actual()),
                count(unit.denominator()),
                text(String.join(", ", unit.origins())),
                text(words.text("unit-before." + id(unit.state()))));
    }

    private List<Column> recutColumns() {
        return List.of(
                column("book.map", NAME),
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("book.numerator", NUMBER),
                column("book.denominator", NUMBER),
                column("book.allocated", NUMBER),
                column("book.of-allocated", NUMBER),
                column("book.comparable", NAME));
    }

    private List<Cell> recut(RecutFigure figure) {
        Optional<BigDecimal> allocated = figure.allocated().filter(level -> level.signum() > 0);
        return List.of(
                text(words.text("map." + id(figure.map()))),
                text(figure.unit()),
                text(source.programme()
                        .units()
                        .find(figure.unit(), figure.since())
                        .map(unit -> unit.name())
                        .orElse(figure.unit())),
                text(figure.indicator()),
                text(source.indicatorName(figure.indicator())),
                count(figure.actual()),
                count(figure.denominator()),
                count(figure.allocated()),
                allocated
                        .flatMap(level -> figure.actual().map(actual -> new Share(actual, level).percent(2)))
                        .<Cell>map(BookContent.Percent::new)
                        .orElse(EMPTY),
                text(words.text(figure.comparable() ? "unit-before.added-up" : "unit-before.boundaries-changed")));
    }

    private Column column(String key, int width) {
        return new Column(words.text(key), width);
    }

    private static Cell count(Optional<BigDecimal> number) {
        return number.<Cell>map(BookContent.Count::new).orElse(EMPTY);
    }

    private static Cell text(String text) {
        return new BookContent.Text(text);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
