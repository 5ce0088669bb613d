package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.report.book.BookContent;
import vn.tonghop.report.book.BookContent.Cell;
import vn.tonghop.report.book.BookContent.Column;
import vn.tonghop.report.book.BookContent.Sheet;
import vn.tonghop.report.content.land.UnitParts;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** Writes the sheet of what the plan hands down to its units, beside what each has reached. */
final class AllocationSheet {

    private static final int CODE = 12;
    private static final int NUMBER = 14;
    private static final int NAME = 34;
    private static final Cell EMPTY = new BookContent.Text("");

    private final Setting setting;
    private final Catalogue words;
    private final Map<String, List<UnitParts>> parts;

    AllocationSheet(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.parts = setting.land().byCode();
    }

    /** None where the plan hands nothing down. */
    Optional<Sheet> write() {
        List<Allocation> allocations = setting.land().allocations();
        if (allocations.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                new Column(words.text("book.unit-code"), CODE),
                new Column(words.text("book.unit-name"), NAME),
                new Column(words.text("book.code"), CODE),
                new Column(words.text("column.indicator"), NAME + NUMBER),
                new Column(words.text("book.allocated"), NUMBER),
                new Column(words.text("book.reached"), NUMBER),
                new Column(words.text("book.of-allocated"), NUMBER));
        return Optional.of(new Sheet(
                words.text("book.allocations"),
                columns,
                allocations.stream().map(this::row).toList()));
    }

    private List<Cell> row(Allocation allocation) {
        Measured each = setting.measured(allocation.indicator());
        // Counts about persons are never printed unit by unit.
        Optional<BigDecimal> reached = each.tellsNoUnits() ? Optional.empty() : reached(allocation);
        return List.of(
                new BookContent.Text(allocation.unit()),
                new BookContent.Text(unitName(allocation.unit())),
                new BookContent.Text(allocation.indicator()),
                new BookContent.Text(each.indicator().name()),
                new BookContent.Count(allocation.value()),
                reached.<Cell>map(BookContent.Count::new).orElse(EMPTY),
                reached.filter(count -> allocation.value().signum() > 0)
                        .<Cell>map(count -> new BookContent.Percent(new Share(count, allocation.value()).percent(2)))
                        .orElse(EMPTY));
    }

    private String unitName(String code) {
        return setting.programme()
                .units()
                .find(code, setting.snapshot().period().end())
                .or(() -> setting.programme().units().lives(code).stream().reduce((earlier, later) -> later))
                .map(unit -> unit.name())
                .orElse(code);
    }

    private Optional<BigDecimal> reached(Allocation allocation) {
        return parts.getOrDefault(allocation.unit(), List.of()).stream()
                .flatMap(each -> Optional.ofNullable(each.figures().get(allocation.indicator())).stream())
                .map(UnitFigure::actual)
                .reduce(BigDecimal::add);
    }
}
