package vn.tonghop.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.submission.CellAddress;

/** Where everything of one sheet stands: four heading rows, the status row, then the tables one below the other. */
record SheetLayout(FormSheet sheet, List<TableLayout> tables) {

    static final int CODE_COLUMN = 0;
    static final int LABEL_COLUMN = 1;
    static final int FIRST_VALUE_COLUMN = 2;
    static final int HEADING_ROW = 2;
    static final int HINT_ROW = 3;
    static final int STATUS_ROW = 4;

    SheetLayout {
        tables = List.copyOf(tables);
    }

    static SheetLayout of(FormSheet sheet) {
        List<TableLayout> tables = new ArrayList<>();
        int next = sheet.hasStatus() ? STATUS_ROW + 1 : STATUS_ROW;
        for (FormTable table : sheet.tables()) {
            TableLayout layout = table(sheet.code(), table, next);
            tables.add(layout);
            next = layout.lastRow() + 2;
        }
        return new SheetLayout(sheet, tables);
    }

    List<Slot> slots() {
        return tables.stream().flatMap(table -> table.slots().stream()).toList();
    }

    CellAddress headingAddress() {
        return new CellAddress(sheet.code(), HEADING_ROW, CODE_COLUMN);
    }

    CellAddress statusAddress() {
        return new CellAddress(sheet.code(), STATUS_ROW, FIRST_VALUE_COLUMN);
    }

    int lastColumn() {
        return tables.stream()
                .mapToInt(table ->
                        FIRST_VALUE_COLUMN + table.table().columnCodes().size() - 1)
                .max()
                .orElse(FIRST_VALUE_COLUMN);
    }

    private static TableLayout table(String sheetCode, FormTable table, int firstRow) {
        int at = firstRow + (table.title().isEmpty() ? 2 : 3);
        List<TableLayout.Line> lines = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (FormRow row : table.rows()) {
            lines.add(new TableLayout.Line(row, at));
            for (int i = 0; i < table.columnCodes().size(); i++) {
                var address = new CellAddress(sheetCode, at, FIRST_VALUE_COLUMN + i);
                table.element(row, table.columnCodes().get(i))
                        .flatMap(element -> slot(table, row, element, address))
                        .ifPresent(slots::add);
            }
            at++;
        }
        return new TableLayout(table, firstRow, lines, slots);
    }

    private static Optional<Slot> slot(FormTable table, FormRow row, DataElement element, CellAddress address) {
        var cell = new FormCell(element.code(), table.category(row));
        if (row.total() && !element.type().isNumber()) {
            return Optional.empty();
        }
        return Optional.of(new Slot(cell, address, element, formula(table, row, element)));
    }

    private static Optional<CellFormula> formula(FormTable table, FormRow row, DataElement element) {
        if (row.total()) {
            return Optional.of(CellFormula.sum(table.rows().stream()
                    .filter(other -> !other.total() && other.group().equals(row.group()))
                    .map(other -> new FormCell(element.code(), table.category(other)))
                    .toList()));
        }
        return element.isComputed()
                ? Optional.of(CellFormula.of(element.formula(), table.category(row)))
                : Optional.empty();
    }
}
