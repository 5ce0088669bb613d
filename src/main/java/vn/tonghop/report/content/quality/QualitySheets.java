package vn.tonghop.report.content.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.report.book.BookContent.Cell;
import vn.tonghop.report.book.BookContent.Column;
import vn.tonghop.report.book.BookContent.Count;
import vn.tonghop.report.book.BookContent.Percent;
import vn.tonghop.report.book.BookContent.Sheet;
import vn.tonghop.report.book.BookContent.Text;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.quality.Difference;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** Writes how the reports of each unit came in, by code, and for each figure the units that are not wholly in it. */
public final class QualitySheets {

    private static final int CODE = 12;
    private static final int NUMBER = 14;
    private static final int NAME = 34;
    private static final int HUNDRED = 100;

    private final Snapshot snapshot;
    private final Programme programme;
    private final SmallCounts small;
    private final Catalogue words;
    private final Map<String, UnitLine> lines;

    /** @param small which counts its reader may not see */
    public QualitySheets(Snapshot snapshot, Programme programme, SmallCounts small, Catalogue words) {
        this.snapshot = snapshot;
        this.programme = programme;
        this.small = small;
        this.words = words;
        this.lines = snapshot.units().stream()
                .collect(Collectors.toMap(line -> line.unit().code(), Function.identity(), (one, other) -> one));
    }

    /** Empty where nobody looked at how the reports came in. */
    public List<Sheet> write() {
        if (snapshot.quality().units().isEmpty()) {
            return List.of();
        }
        List<Sheet> sheets = new ArrayList<>(List.of(quality(), coverage()));
        if (!snapshot.quality().differences().isEmpty()) {
            sheets.add(differences());
        }
        return sheets;
    }

    private Sheet differences() {
        List<Column> columns = List.of(
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("book.unit-code", CODE),
                column("book.area", NAME),
                column("book.governing", NUMBER),
                column("book.governing-in", NUMBER),
                column("book.other", NUMBER),
                column("book.other-in", NUMBER),
                column("book.difference", NUMBER),
                column("book.remark", NAME));
        Map<String, Indicator> indicators = indicators();
        return new Sheet(
                words.text("book.differences"),
                columns,
                snapshot.quality().differences().stream()
                        .map(each -> row(indicators.get(each.indicator()), each))
                        .toList());
    }

    private List<Cell> row(Indicator indicator, Difference each) {
        boolean hidden = Stream.of(
                        each.governing().sum(),
                        each.other().sum(),
                        each.amount().abs())
                .anyMatch(count -> small.hides(indicator, count));
        return List.of(
                new Text(indicator.code()),
                new Text(indicator.name()),
                new Text(each.area()),
                new Text(name(each.area())),
                count(indicator, each.governing().sum(), hidden),
                new Text(each.governing().in() + "/" + each.governing().due()),
                count(indicator, each.other().sum(), hidden),
                new Text(each.other().in() + "/" + each.other().due()),
                count(indicator, each.amount(), hidden),
                new Text(each.months() == 0 ? "" : words.text("book.own-longer", each.months())));
    }

    /** One hidden number could be worked out from the other two; none gives nobody away. */
    private Cell count(Indicator indicator, BigDecimal number, boolean hidden) {
        return hidden && (number.signum() != 0 || small.isClosed(indicator))
                ? new Text(words.text(small.mark(indicator, number.abs())))
                : new Count(number);
    }

    private Map<String, Indicator> indicators() {
        return programme.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    private Sheet quality() {
        List<Column> columns = List.of(
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("book.reports-due", NUMBER),
                column("book.reports-counted", NUMBER),
                column("book.days-late", NUMBER),
                column("book.cells-asked", NUMBER),
                column("book.cells-filled", NUMBER),
                column("book.cells-percent", NUMBER),
                column("book.queries", NUMBER),
                column("book.copied", NUMBER),
                column("book.stale-figures", NUMBER),
                column("book.earlier-missing", NUMBER));
        return new Sheet(
                words.text("book.quality"),
                columns,
                snapshot.quality().units().stream().map(this::row).toList());
    }

    private List<Cell> row(UnitQuality unit) {
        return List.of(
                new Text(unit.unit()),
                new Text(name(unit.unit())),
                count(unit.due()),
                count(unit.in()),
                count(unit.daysLate()),
                count(unit.asked()),
                count(unit.filled()),
                filled(unit),
                count(unit.queries()),
                count(unit.copied()),
                count(unit.stale()),
                count(unit.earlierMissing()));
    }

    /** Cut off after two decimals: not all is not 100. */
    private static Cell filled(UnitQuality unit) {
        return unit.asked() == 0
                ? new Text("")
                : new Percent(BigDecimal.valueOf(unit.filled())
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(unit.asked()), 2, RoundingMode.DOWN));
    }

    private Sheet coverage() {
        List<Column> columns = List.of(
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("book.how-in", NAME));
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Indicator> indicators = indicators();
        for (Figure figure : snapshot.figures()) {
            Coverage coverage = figure.coverage();
            Indicator indicator = indicators.get(figure.indicator());
            coverage.absent().stream().sorted().forEach(unit -> rows.add(notIn(indicator, unit, "book.in.absent")));
            coverage.stale().stream().sorted().forEach(unit -> rows.add(notIn(indicator, unit, "book.in.stale")));
            coverage.gaps().stream()
                    .filter(unit -> !coverage.stale().contains(unit))
                    .sorted()
                    .forEach(unit -> rows.add(notIn(indicator, unit, "book.in.gaps")));
        }
        return new Sheet(words.text("book.coverage"), columns, rows);
    }

    private List<Cell> notIn(Indicator indicator, String unit, String how) {
        return List.of(
                new Text(indicator.code()),
                new Text(indicator.name()),
                new Text(unit),
                new Text(name(unit)),
                new Text(words.text(how)));
    }

    private String name(String code) {
        UnitLine line = lines.get(code);
        return line != null
                ? line.unit().name()
                : programme
                        .units()
                        .find(code, snapshot.period().end())
                        .map(OrgUnit::name)
                        .orElse(code);
    }

    private static Cell count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }

    private Column column(String key, int width) {
        return new Column(words.text(key), width);
    }
}
