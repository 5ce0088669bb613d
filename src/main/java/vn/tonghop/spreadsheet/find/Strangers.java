package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.value.Folded;

/**
 * The rows of a table that the form does not have and that hold figures.
 *
 * @param sums totals and headings of parts
 * @param unknown everything else
 */
public record Strangers(List<SumRow> sums, List<RawRow> unknown) {

    /**
     * A row that repeats the figures of others.
     *
     * @param heading whether it stands above the rows that it sums up, as "I" and "A" do
     */
    public record SumRow(RawRow row, String words, boolean heading) {}

    private static final Pattern TOTAL = Pattern.compile("(?:tổng|cộng)(?:[ :].*)?|tc|t\\.c|tong (?:so|cong).*");
    private static final Pattern PART = Pattern.compile("(?:[ivx]{1,4}|[a-h])[.)]?");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d., ]{0,20}");
    private static final int FEWEST_NUMBERED = 2;

    public Strangers {
        sums = List.copyOf(sums);
        unknown = List.copyOf(unknown);
    }

    static Strangers among(List<RawRow> rows, Map<String, Integer> columns) {
        List<SumRow> sums = new ArrayList<>();
        List<RawRow> unknown = new ArrayList<>();
        for (RawRow row : rows) {
            List<RawCell> figures = row.cells().stream()
                    .filter(cell -> isFigure(cell) && columns.containsValue(cell.column()))
                    .toList();
            if (!figures.isEmpty() && !isNumbering(figures)) {
                sort(row, columns, sums, unknown);
            }
        }
        return new Strangers(sums, unknown);
    }

    /** What to call a row: the first of its texts that is no figure. */
    public static String words(RawRow row) {
        return row.cells().stream()
                .filter(cell -> cell.kind() == CellKind.TEXT && !isFigure(cell))
                .findFirst()
                .orElse(row.cells().get(0))
                .shown();
    }

    /** A number, or a text that can only be one. */
    static boolean isFigure(RawCell cell) {
        return cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.TEXT && isFigure(cell.text());
    }

    private static boolean isFigure(String text) {
        boolean begins = !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return begins && FIGURE.matcher(text).matches();
    }

    private static double number(RawCell cell) {
        return cell.kind() == CellKind.NUMBER
                ? cell.number()
                : Double.parseDouble(cell.text().replaceAll("\\D", ""));
    }

    private static void sort(RawRow row, Map<String, Integer> columns, List<SumRow> sums, List<RawRow> unknown) {
        List<String> texts = row.cells().stream()
                .filter(cell -> cell.kind() == CellKind.TEXT && !columns.containsValue(cell.column()))
                .map(cell -> Folded.words(cell.text()))
                .toList();
        boolean total = texts.stream().anyMatch(text -> TOTAL.matcher(text).matches());
        boolean part = !texts.isEmpty() && PART.matcher(texts.get(0)).matches();
        if (total || part) {
            sums.add(new SumRow(row, words(row), !total));
        } else {
            unknown.add(row);
        }
    }

    /** The row that counts the columns: 1, 2, 3. */
    private static boolean isNumbering(List<RawCell> figures) {
        for (int i = 1; i < figures.size(); i++) {
            if (number(figures.get(i)) != number(figures.get(i - 1)) + 1) {
                return false;
            }
        }
        return figures.size() > FEWEST_NUMBERED;
    }
}
