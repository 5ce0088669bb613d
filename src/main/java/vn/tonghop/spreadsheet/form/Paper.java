package vn.tonghop.spreadsheet.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.form.look.Page;

/** How wide, how high and on which paper a sheet is; widths in characters, heights in points. */
final class Paper {

    private static final int NARROWEST_CODE = 10;
    private static final int WIDEST_CODE = 14;
    private static final int NARROWEST_LABEL = 22;
    private static final int WIDEST_LABEL = 54;
    private static final int NARROWEST_CHOICE = 20;
    private static final int WIDEST_CHOICE = 32;
    private static final int WORDS = 68;
    private static final int LINES_OF_WORDS = 10;
    static final int UNITS_PER_CHARACTER = 256;
    static final float LINE_HEIGHT = 15f;
    private static final float ROW_HEIGHT = 16.5f;

    private final XSSFSheet sheet;
    private final SheetLayout layout;
    private final List<Integer> widths;

    Paper(XSSFSheet sheet, SheetLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
        this.widths = widths(layout);
    }

    void setWidths() {
        sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * UNITS_PER_CHARACTER);
        }
    }

    int totalWidth() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    int codeWidth() {
        return widths.get(SheetLayout.CODE_COLUMN);
    }

    int labelWidth() {
        return widths.get(SheetLayout.LABEL_COLUMN);
    }

    /** Room for a text wrapped to a width. */
    void setHeight(XSSFRow row, String text, int width) {
        int lines = wrappedLines(text, width - 2);
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE_HEIGHT);
        }
    }

    /** Room to write in: for the label, or for a paragraph on a sheet of words. */
    void setLineHeight(XSSFRow row, String label) {
        if (layout.sheet().narrative()) {
            row.setHeightInPoints(LINES_OF_WORDS * LINE_HEIGHT);
        } else {
            setHeight(row, label, labelWidth());
        }
    }

    void setHeaderHeight(TableLayout table, XSSFRow row) {
        int lines = 2;
        for (int i = 0; i < table.table().columnCodes().size(); i++) {
            int width = widths.get(SheetLayout.FIRST_VALUE_COLUMN + i) - 2;
            lines = Math.max(lines, wrappedLines(SheetDrawing.columnLabel(table.table(), i), width));
        }
        row.setHeightInPoints(lines * LINE_HEIGHT);
    }

    /** To be called when everything is drawn. */
    void setPrint() {
        Page.setUp(sheet, totalWidth());
        TableLayout first = layout.tables().get(0);
        boolean grid = !first.table().isList();
        sheet.createFreezePane(grid ? SheetLayout.FIRST_VALUE_COLUMN : 0, first.codeRow() + 1);
        repeatedHeader()
                .ifPresent(table ->
                        sheet.setRepeatingRows(new CellRangeAddress(table.headerRow(), table.codeRow(), -1, -1)));
    }

    /** Only one can be repeated: that of the longest table, unless it would stand above others that follow it. */
    private Optional<TableLayout> repeatedHeader() {
        List<TableLayout> tables = layout.tables();
        TableLayout last = tables.get(tables.size() - 1);
        boolean longest = tables.stream()
                .allMatch(table -> table.lines().size() <= last.lines().size());
        return longest ? Optional.of(last) : Optional.empty();
    }

    static int wrappedLines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = word.length();
            } else {
                used += (used == 0 ? 0 : 1) + word.length();
            }
        }
        return lines;
    }

    private static List<Integer> widths(SheetLayout layout) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(layout.lastColumn() + 1, 0));
        widths.set(SheetLayout.CODE_COLUMN, longest(layout, FormRow::code, NARROWEST_CODE, WIDEST_CODE));
        widths.set(SheetLayout.LABEL_COLUMN, longest(layout, FormRow::label, NARROWEST_LABEL, WIDEST_LABEL));
        for (TableLayout table : layout.tables()) {
            for (int i = 0; i < table.table().columnCodes().size(); i++) {
                int column = SheetLayout.FIRST_VALUE_COLUMN + i;
                int width = layout.sheet().narrative() ? WORDS : width(table.table(), i);
                widths.set(column, Math.max(widths.get(column), width));
            }
        }
        return widths;
    }

    private static int longest(SheetLayout layout, Function<FormRow, String> words, int narrowest, int widest) {
        int longest = layout.sheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> words.apply(row).length() + 2)
                .max()
                .orElse(narrowest);
        return Math.max(narrowest, Math.min(longest, widest));
    }

    private static int width(FormTable table, int column) {
        return table.isList()
                ? table.rows().stream()
                        .flatMap(row -> row.element().stream())
                        .mapToInt(Paper::width)
                        .max()
                        .orElse(0)
                : width(table.columns().get(column));
    }

    private static int width(DataElement element) {
        return switch (element.type()) {
            case COUNT -> 11;
            case MONEY, DATE, YES_NO -> 14;
            case CHOICE ->
                element.choices().stream()
                        .mapToInt(choice -> Math.min(choice.label().length() + 4, WIDEST_CHOICE))
                        .reduce(NARROWEST_CHOICE, Math::max);
            case TEXT -> 32;
        };
    }
}
