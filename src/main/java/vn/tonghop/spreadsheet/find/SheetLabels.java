package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.spreadsheet.key.LabelNames;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.CellRange;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.value.Folded;

/** The words on a sheet, folded; those of a merged cell stand in all of its cells, which figures never do. */
public final class SheetLabels {

    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 80;
    private static final int MOST_MERGED = 500;
    private static final int HEADER_ROWS = 3;

    private final RawSheet sheet;
    private final List<RawRow> rows;
    private final Map<Integer, Map<Integer, String>> words = new HashMap<>();
    private boolean folded;

    SheetLabels(RawSheet sheet) {
        this.sheet = sheet;
        this.rows = sheet.rows().subList(0, Math.min(MOST_ROWS, sheet.rows().size()));
    }

    /** All words, folded when they are asked for first: few sheets ever are. */
    private Map<Integer, Map<Integer, String>> words() {
        if (!folded) {
            folded = true;
            for (RawRow row : rows) {
                for (RawCell cell : row.cells()) {
                    if (cell.kind() == CellKind.TEXT && cell.column() < MOST_COLUMNS) {
                        put(row.index(), cell.column(), Folded.bare(cell.text()));
                    }
                }
            }
            sheet.merged().stream().limit(MOST_MERGED).forEach(this::spread);
        }
        return words;
    }

    /** The rows among which words are looked for. */
    List<RawRow> rows() {
        return rows;
    }

    /** The words in a cell. */
    String at(int row, int column) {
        return words().getOrDefault(row, Map.of()).getOrDefault(column, "");
    }

    /**
     * The places of a table's columns by the words above them, the lowest of which stand in a certain row; only those
     * that are beyond doubt, and none where nothing of the table stands in that row itself.
     */
    Map<String, Integer> columns(LabelNames names, int bottomRow) {
        Map<String, Integer> found = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int column : columnsAbove(bottomRow)) {
            for (String text : headings(bottomRow, column)) {
                names.column(text).ifPresent(code -> {
                    Integer other = found.putIfAbsent(code, column);
                    if (other != null && other != column) {
                        twice.add(code);
                    }
                });
            }
        }
        found.keySet().removeAll(twice);
        boolean inTheRow = found.values().stream()
                .anyMatch(column -> !at(bottomRow, column).isEmpty());
        return inTheRow ? found : Map.of();
    }

    /** The words that may name a row: of each cell before a column, and of all of them together. */
    List<String> before(int row, int column) {
        List<String> texts = new ArrayList<>();
        var together = new StringBuilder();
        for (int i = 0; i < Math.min(column, MOST_COLUMNS); i++) {
            String text = at(row, i);
            if (!text.isEmpty()) {
                texts.add(text);
                together.append(text);
            }
        }
        texts.add(together.toString());
        return texts;
    }

    private Set<Integer> columnsAbove(int bottomRow) {
        Set<Integer> columns = new HashSet<>();
        for (int row = bottomRow; row > bottomRow - HEADER_ROWS; row--) {
            columns.addAll(words().getOrDefault(row, Map.of()).keySet());
        }
        return columns;
    }

    /** What stands above a column: the lowest words, then these with the words above them in front. */
    private List<String> headings(int bottomRow, int column) {
        List<String> headings = new ArrayList<>();
        String last = "";
        String heading = "";
        for (int row = bottomRow; row > bottomRow - HEADER_ROWS; row--) {
            String text = at(row, column);
            if (!text.isEmpty() && !text.equals(last)) {
                heading = text + heading;
                headings.add(heading);
                last = text;
            }
        }
        return headings;
    }

    private void spread(CellRange range) {
        String text = at(range.firstRow(), range.firstColumn());
        int lastRow = Math.min(range.lastRow(), range.firstRow() + MOST_ROWS);
        for (int row = range.firstRow(); row <= lastRow && !text.isEmpty(); row++) {
            for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), MOST_COLUMNS); column++) {
                put(row, column, text);
            }
        }
    }

    private void put(int row, int column, String text) {
        words.computeIfAbsent(row, made -> new HashMap<>()).put(column, text);
    }
}
