package vn.tonghop.report.content.ahead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.report.book.BookContent;
import vn.tonghop.report.book.BookContent.Cell;
import vn.tonghop.report.book.BookContent.Column;
import vn.tonghop.report.book.BookContent.Sheet;
import vn.tonghop.rollup.snapshot.outlook.UnitThen;

/** Writes the sheet of the units of the year before as they were. */
final class ThenSheet {

    private static final int CODE = 12;
    private static final int NUMBER = 14;
    private static final int NAME = 34;

    private final OutlookSource source;

    ThenSheet(OutlookSource source) {
        this.source = source;
    }

    /** None where nothing is known unit by unit. */
    Optional<Sheet> write() {
        List<List<Cell>> rows = source.snapshot().outlook().boundaries().then().stream()
                .filter(unit -> source.tellsUnits(unit.indicator()))
                .map(this::row)
                .toList();
        return Optional.of(new Sheet(source.words().text("book.units-then"), columns(), rows))
                .filter(sheet -> !rows.isEmpty());
    }

    private List<Column> columns() {
        return List.of(
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("book.year-before", NUMBER),
                column("book.year-before-denominator", NUMBER),
                column("book.heirs", NAME),
                column("book.comparable", NAME));
    }

    private List<Cell> row(UnitThen unit) {
        return List.of(
                text(unit.unit()),
                text(source.programme()
                        .units()
                        .find(unit.unit(), unit.since())
                        .map(known -> known.name())
                        .orElse(unit.unit())),
                text(unit.indicator()),
                text(source.indicatorName(unit.indicator())),
                new BookContent.Count(unit.actual()),
                count(unit.denominator()),
                text(unit.heirs().stream().map(source::unitName).collect(Collectors.joining(", "))),
                text(source.words().text(comparable(unit))));
    }

    private String comparable(UnitThen unit) {
        if (!unit.comparable()) {
            return "unit-before.boundaries-changed";
        }
        boolean same = source.programme()
                .units()
                .find(unit.unit(), source.snapshot().period().end())
                .filter(now -> now.validFrom().equals(unit.since()))
                .isPresent();
        return same ? "unit-before.same-unit" : "unit-before.whole";
    }

    private Column column(String key, int width) {
        return new Column(source.words().text(key), width);
    }

    private static Cell count(Optional<BigDecimal> number) {
        return number.<Cell>map(BookContent.Count::new).orElse(text(""));
    }

    private static Cell text(String text) {
        return new BookContent.Text(text);
    }
}
