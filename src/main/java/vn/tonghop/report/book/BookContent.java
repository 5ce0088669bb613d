package vn.tonghop.report.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Everything that the workbook says, as values that can be worked with.
 *
 * @param momentFormat how a spreadsheet is to show days and times
 */
public record BookContent(String title, String author, String momentFormat, List<Sheet> sheets) {

    public BookContent {
        sheets = List.copyOf(sheets);
    }

    /** One table under one row of labels. */
    public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {

        public Sheet {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** @param width in letters */
    public record Column(String label, int width) {}

    /** What one cell holds. */
    public sealed interface Cell permits Text, Count, Percent, Moment {}

    /** Words; no words where there are no figures. */
    public record Text(String text) implements Cell {}

    public record Count(BigDecimal number) implements Cell {}

    /** A percentage, cut off after two decimals as in the PDF. */
    public record Percent(BigDecimal number) implements Cell {}

    public record Moment(Instant instant) implements Cell {}
}
