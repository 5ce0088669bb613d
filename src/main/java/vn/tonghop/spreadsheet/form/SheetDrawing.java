package vn.tonghop.spreadsheet.form;

import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.form.look.Styles;
import vn.tonghop.spreadsheet.form.look.Styles.Role;
import vn.tonghop.submission.CellAddress;

/** Draws one sheet of a form with everything but the values. */
final class SheetDrawing {

    private static final Wording WORDS = Wording.in("vi");

    private final Form form;
    private final SheetLayout layout;
    private final XSSFSheet sheet;
    private final Styles styles;

    SheetDrawing(Form form, SheetLayout layout, XSSFSheet sheet, Styles styles) {
        this.form = form;
        this.layout = layout;
        this.sheet = sheet;
        this.styles = styles;
    }

    void draw() {
        var paper = new Paper(sheet, layout);
        paper.setWidths();
        heading(paper);
        if (layout.sheet().hasStatus()) {
            status();
        }
        layout.tables().forEach(table -> table(table, paper));
        layout.slots().forEach(this::slot);
        new Entries(sheet).restrict(layout.slots());
        paper.setPrint();
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void heading(Paper paper) {
        text(0, 0, Role.NOTE, "Biểu " + form.id() + ", phiên bản " + form.version() + " – " + form.title());
        text(1, 0, Role.TITLE, layout.sheet().title());
        text(SheetLayout.HEADING_ROW, 0, Role.NOTE, "");
        String hint = hint(layout.sheet());
        text(SheetLayout.HINT_ROW, 0, Role.HINT, hint);
        sheet.addMergedRegion(new CellRangeAddress(SheetLayout.HINT_ROW, SheetLayout.HINT_ROW, 0, layout.lastColumn()));
        paper.setHeight(sheet.getRow(SheetLayout.HINT_ROW), hint, paper.totalWidth());
    }

    private static String hint(FormSheet sheet) {
        if (sheet.narrative()) {
            return WORDS.words("guide.hint.narrative");
        }
        return WORDS.words(sheet.identity() ? "guide.hint.identity" : "guide.hint.figures");
    }

    private void status() {
        text(SheetLayout.STATUS_ROW, SheetLayout.CODE_COLUMN, Role.CODE, FormSheet.STATUS_ROW);
        text(SheetLayout.STATUS_ROW, SheetLayout.LABEL_COLUMN, Role.TOTAL_LABEL, "Tình trạng của biểu");
        cell(SheetLayout.STATUS_ROW, SheetLayout.FIRST_VALUE_COLUMN, Role.INPUT_CHOICE);
        new Entries(sheet).restrictStatus(layout.statusAddress());
        if (layout.lastColumn() > SheetLayout.FIRST_VALUE_COLUMN) {
            cell(SheetLayout.STATUS_ROW, SheetLayout.FIRST_VALUE_COLUMN + 1, Role.INPUT_CHOICE);
            sheet.addMergedRegion(new CellRangeAddress(
                    SheetLayout.STATUS_ROW,
                    SheetLayout.STATUS_ROW,
                    SheetLayout.FIRST_VALUE_COLUMN,
                    SheetLayout.FIRST_VALUE_COLUMN + 1));
        }
    }

    private void table(TableLayout table, Paper paper) {
        if (table.titled()) {
            title(table, paper);
        }
        header(table);
        paper.setHeaderHeight(table, sheet.getRow(table.headerRow()));
        for (TableLayout.Line line : table.lines()) {
            text(line.at(), SheetLayout.CODE_COLUMN, Role.CODE, line.row().code());
            String label = label(line.row().label(), line.row().element());
            text(line.at(), SheetLayout.LABEL_COLUMN, line.row().total() ? Role.TOTAL_LABEL : Role.LABEL, label);
            paper.setLineHeight(sheet.getRow(line.at()), label);
            for (int i = 0; i < table.table().columnCodes().size(); i++) {
                cell(line.at(), SheetLayout.FIRST_VALUE_COLUMN + i, Role.COMPUTED);
            }
        }
    }

    private void title(TableLayout table, Paper paper) {
        int row = table.firstRow();
        String title = table.table().title();
        text(row, SheetLayout.LABEL_COLUMN, Role.TABLE_TITLE, title);
        sheet.addMergedRegion(new CellRangeAddress(row, row, SheetLayout.LABEL_COLUMN, layout.lastColumn()));
        paper.setHeight(sheet.getRow(row), title, paper.totalWidth() - paper.codeWidth());
    }

    private void header(TableLayout table) {
        FormTable form = table.table();
        text(table.headerRow(), SheetLayout.CODE_COLUMN, Role.HEADER, "Mã");
        text(table.headerRow(), SheetLayout.LABEL_COLUMN, Role.HEADER, "Nội dung");
        text(table.codeRow(), SheetLayout.CODE_COLUMN, Role.CODE, FormTable.CODE_COLUMN);
        text(table.codeRow(), SheetLayout.LABEL_COLUMN, Role.CODE, FormTable.LABEL_COLUMN);
        for (int i = 0; i < form.columnCodes().size(); i++) {
            int column = SheetLayout.FIRST_VALUE_COLUMN + i;
            text(table.headerRow(), column, Role.HEADER, columnLabel(form, i));
            text(table.codeRow(), column, Role.CODE, form.columnCodes().get(i));
        }
    }

    static String columnLabel(FormTable table, int column) {
        return table.isList()
                ? "Giá trị"
                : label(
                        table.columns().get(column).label(),
                        Optional.of(table.columns().get(column)));
    }

    /** The words of a row or column, with its unit of measure where they do not say it themselves. */
    private static String label(String label, Optional<DataElement> element) {
        String unit = element.map(DataElement::unit).orElse("");
        boolean said = label.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        return said ? label : label + " (" + unit + ")";
    }

    private void slot(Slot slot) {
        XSSFCell cell = cell(slot.address().row(), slot.address().column(), role(slot));
        slot.formula().ifPresent(formula -> cell.setCellFormula(formula.excel(this::address)));
    }

    private CellAddress address(FormCell cell) {
        return layout.slots().stream()
                .filter(slot -> slot.cell().equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        form.id() + " " + layout.sheet().code() + ": a formula names " + cell + ", which is not there"))
                .address();
    }

    private Role role(Slot slot) {
        if (slot.formula().isPresent()) {
            return Role.COMPUTED;
        }
        if (layout.sheet().narrative()) {
            return Role.INPUT_WORDS;
        }
        return switch (slot.element().type()) {
            case COUNT, MONEY -> Role.INPUT_NUMBER;
            case YES_NO, CHOICE -> Role.INPUT_CHOICE;
            case DATE -> Role.INPUT_DATE;
            case TEXT -> Role.INPUT_TEXT;
        };
    }

    private void text(int row, int column, Role role, String text) {
        cell(row, column, role).setCellValue(text);
    }

    private XSSFCell cell(int row, int column, Role role) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setCellStyle(styles.of(role));
        return cell;
    }
}
