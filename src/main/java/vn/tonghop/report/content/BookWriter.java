package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.book.BookContent;
import vn.tonghop.report.book.BookContent.Cell;
import vn.tonghop.report.book.BookContent.Column;
import vn.tonghop.report.book.BookContent.Sheet;
import vn.tonghop.report.content.ahead.OutlookSheets;
import vn.tonghop.report.content.change.ChangeSheet;
import vn.tonghop.report.content.land.UnitParts;
import vn.tonghop.report.content.part.BreakdownSheet;
import vn.tonghop.report.content.quality.QualitySheets;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.UnitColumn;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Reading;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;

/** Decides every cell of the workbook; what the PDF hides is hidden here too. */
public final class BookWriter {

    private static final int CODE = 12;
    private static final int NUMBER = 14;
    private static final int NAME = 34;
    private static final int SENTENCE = 80;
    private static final Cell EMPTY = new BookContent.Text("");

    private final Setting setting;
    private final Catalogue words;
    private final UnitTable table;

    private BookWriter(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.table = new UnitTable(setting);
    }

    public static BookContent write(Snapshot snapshot, Programme programme, ReportDefinition report, Catalogue words) {
        var writer = new BookWriter(Setting.of(snapshot, programme, report, words));
        return new BookContent(
                new FirstPage(writer.setting).title(),
                report.issuer().name(),
                words.text("book.moment-format"),
                writer.sheets());
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>(List.of(indicators(), units()));
        new AllocationSheet(setting).write().ifPresent(sheets::add);
        sheets.addAll(new OutlookSheets(setting.outlook()).write());
        new BreakdownSheet(setting.snapshot(), setting.programme(), setting.smallCounts(), words)
                .write()
                .ifPresent(sheets::add);
        sheets.add(notCounted());
        sheets.addAll(new QualitySheets(setting.snapshot(), setting.programme(), setting.smallCounts(), words).write());
        new ChangeSheet(
                        setting.snapshot(),
                        setting.programme(),
                        setting.report().audience(),
                        words)
                .write()
                .ifPresent(sheets::add);
        sheets.add(about());
        return sheets;
    }

    private Sheet indicators() {
        List<Column> columns = List.of(
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("column.unit", CODE),
                column("column.in-period", NUMBER),
                column("book.numerator", NUMBER),
                column("book.denominator", NUMBER),
                column("book.percent", NUMBER),
                column("column.target", NUMBER),
                column("book.target-unit", NUMBER),
                column("column.of-plan", NUMBER),
                column("column.standing", NUMBER + CODE),
                column("book.current", NUMBER),
                column("book.stale", NUMBER),
                column("book.due", NUMBER),
                column("book.units-judged", NUMBER),
                column("book.units-reached", NUMBER),
                column("book.units-on-pace", NUMBER));
        return sheet(
                "book.indicators",
                columns,
                setting.measured().stream().map(this::indicator).toList());
    }

    private List<Cell> indicator(Measured each) {
        Coverage coverage = each.figure().coverage();
        boolean known = each.hasData();
        boolean comparable = known && each.isShare() && !each.isHidden() && !each.isNeutral();
        return List.of(
                text(each.indicator().code()),
                text(each.indicator().name()),
                text(words.measure(each.indicator().unit())),
                count(each, each.figure().inPeriod().filter(count -> known && coverage.current() > 0)),
                count(each, Optional.of(each.figure().actual()).filter(count -> known)),
                count(each, each.figure().denominator().filter(count -> known)),
                percent(each.ratio().filter(share -> comparable)),
                each.target()
                        .<Cell>map(target -> new BookContent.Count(target.value()))
                        .orElse(EMPTY),
                text(targetUnit(each)),
                percent(each.ofPlan()),
                text(words.text(each.standing())),
                count(coverage.current()),
                count(coverage.stale().size()),
                count(coverage.due()),
                units(each, Reading::units),
                units(each, Reading::reached),
                units(each, Reading::onPace));
    }

    /** Counts about persons are not compared unit by unit. */
    private static Cell units(Measured each, ToIntFunction<Reading> count) {
        return each.figure()
                .reading()
                .filter(reading -> !each.tellsNoUnits())
                .map(reading -> count(count.applyAsInt(reading)))
                .orElse(EMPTY);
    }

    private String targetUnit(Measured each) {
        return each.target()
                .map(target -> target.percent()
                        ? words.text("book.percent-unit")
                        : words.measure(each.indicator().unit()))
                .orElse("");
    }

    private Sheet units() {
        List<Column> columns = new ArrayList<>(List.of(
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("column.state", NUMBER + CODE),
                column("book.days-late", NUMBER),
                column("book.queries", NUMBER),
                column("book.received", NUMBER + CODE),
                column("book.stale-mark", NUMBER)));
        setting.report()
                .unitColumns()
                .forEach(each -> columns.add(new Column(each.label().in(words.language()), NUMBER)));
        List<List<Cell>> rows =
                setting.land().units(setting.listed()).stream().map(this::unit).toList();
        return sheet("book.units", columns, rows);
    }

    private List<Cell> unit(UnitParts unit) {
        List<Cell> cells = new ArrayList<>(unit.line().map(this::unit).orElseGet(() -> ended(unit)));
        setting.report().unitColumns().forEach(column -> cells.add(figure(column, unit)));
        return cells;
    }

    private static List<Cell> ended(UnitParts unit) {
        return List.of(
                text(unit.unit().code()), text(unit.unit().name()), text(unit.remark()), EMPTY, EMPTY, EMPTY, EMPTY);
    }

    private List<Cell> unit(UnitLine line) {
        boolean stale = !line.state().counts() && !line.figures().isEmpty();
        return List.of(
                text(line.unit().code()),
                text(line.unit().name()),
                text(table.stateWithTime(line)),
                line.state().counts() ? count(line.daysLate()) : EMPTY,
                count(line.queries()),
                received(line),
                text(words.text(stale ? "book.yes" : "book.no")));
    }

    private static Cell figure(UnitColumn column, UnitParts unit) {
        UnitFigure figure = unit.figures().get(column.indicator());
        if (figure == null) {
            return EMPTY;
        }
        return switch (column.part()) {
            case ACTUAL -> new BookContent.Count(figure.actual());
            case DENOMINATOR ->
                figure.denominator().<Cell>map(BookContent.Count::new).orElse(EMPTY);
            case PERCENT ->
                percent(figure.denominator()
                        .filter(whole -> whole.signum() > 0)
                        .map(whole -> new Share(figure.actual(), whole)));
        };
    }

    private Sheet notCounted() {
        List<Column> columns = List.of(
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("column.not-counted-state", NUMBER),
                column("book.received", NUMBER + CODE),
                column("column.reason", SENTENCE));
        List<List<Cell>> rows = setting.notCounted().stream()
                .sorted(Comparator.comparing(UnitLine::state)
                        .thenComparing(line -> line.unit().code()))
                .map(line -> List.of(
                        text(line.unit().code()),
                        text(line.unit().name()),
                        text(table.stateWord(line)),
                        received(line),
                        text(table.reason(line))))
                .toList();
        return sheet("book.not-counted", columns, rows);
    }

    private Sheet about() {
        Snapshot snapshot = setting.snapshot();
        String audience = setting.report().audience().name().toLowerCase(Locale.ROOT);
        List<List<Cell>> rows = Stream.of(
                        row("book.about.report", text(new FirstPage(setting).title())),
                        row("book.about.period", text(setting.moments().toDate(snapshot.period()))),
                        row("book.about.run", text(snapshot.runId())),
                        row("book.about.as-of", new BookContent.Moment(snapshot.asOf())),
                        row("book.about.plan", text(setting.programme().decision())),
                        row("book.about.plan-hash", text(snapshot.planHash())),
                        row("book.about.input-hash", text(snapshot.inputHash())),
                        row(
                                "book.map",
                                text(words.text("map."
                                        + snapshot.outlook()
                                                .boundaries()
                                                .shown()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')))),
                        row("book.about.audience", text(words.text("audience." + audience))),
                        row("book.about.note", text(words.text("book.about.note-text"))))
                .toList();
        return sheet(
                "book.about", List.of(column("book.about.item", NAME), column("book.about.value", SENTENCE)), rows);
    }

    private List<Cell> row(String key, Cell value) {
        return List.of(text(words.text(key)), value);
    }

    private Sheet sheet(String key, List<Column> columns, List<List<Cell>> rows) {
        return new Sheet(words.text(key), columns, rows);
    }

    private Column column(String key, int width) {
        return new Column(words.text(key), width);
    }

    private Cell count(Measured each, Optional<BigDecimal> count) {
        return count.<Cell>map(number ->
                        each.hides(number) ? text(words.text(each.hiddenMark(number))) : new BookContent.Count(number))
                .orElse(EMPTY);
    }

    private static Cell count(long number) {
        return new BookContent.Count(BigDecimal.valueOf(number));
    }

    private static Cell percent(Optional<Share> share) {
        return share.<Cell>map(each -> new BookContent.Percent(each.percent(2))).orElse(EMPTY);
    }

    private static Cell received(UnitLine line) {
        return line.receivedAt().<Cell>map(BookContent.Moment::new).orElse(EMPTY);
    }

    private static Cell text(String text) {
        return new BookContent.Text(text);
    }
}
