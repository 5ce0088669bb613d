package vn.tonghop.spreadsheet.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.spreadsheet.form.look.Page;
import vn.tonghop.spreadsheet.form.look.Styles;
import vn.tonghop.spreadsheet.form.look.Styles.Role;
import vn.tonghop.spreadsheet.side.SideCell;
import vn.tonghop.spreadsheet.side.SideCell.Look;
import vn.tonghop.spreadsheet.side.SideSheet;
import vn.tonghop.submission.CellAddress;

/** Draws a sheet that stands beside those of a form; everything on it is locked. */
final class SideDrawing {

    private final SideSheet side;

    SideDrawing(SideSheet side) {
        this.side = side;
    }

    void draw(XSSFSheet sheet, Styles styles) {
        for (int column = 0; column < side.widths().size(); column++) {
            sheet.setColumnWidth(column, side.widths().get(column) * Paper.UNITS_PER_CHARACTER);
        }
        for (int at = 0; at < side.rows().size(); at++) {
            row(sheet, styles, at);
        }
        print(sheet);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** The cells to be filled in for each unit, by address. */
    Map<String, FormCell> gaps() {
        Map<String, FormCell> gaps = new HashMap<>();
        for (int at = 0; at < side.rows().size(); at++) {
            List<SideCell> row = side.rows().get(at);
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column).isGap()) {
                    String a1 = new CellAddress(side.name(), at, column).a1();
                    gaps.put(a1, FormCell.beside(row.get(column).gap()));
                }
            }
        }
        return gaps;
    }

    private void row(XSSFSheet sheet, Styles styles, int at) {
        List<SideCell> cells = side.rows().get(at);
        XSSFRow row = sheet.createRow(at);
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            SideCell said = cells.get(column);
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.of(role(said.look())));
            if (!said.text().isEmpty()) {
                cell.setCellValue(said.text());
            }
            int width = said.look().isWide() ? totalWidth() : side.widths().get(column);
            lines = Math.max(lines, Paper.wrappedLines(said.text(), width - 2));
        }
        if (isWide(cells)) {
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, side.widths().size() - 1));
        }
        if (lines > 1) {
            row.setHeightInPoints(lines * Paper.LINE_HEIGHT);
        }
    }

    private boolean isWide(List<SideCell> cells) {
        return side.widths().size() > 1
                && cells.size() == 1
                && cells.get(0).look().isWide();
    }

    private int totalWidth() {
        return side.widths().stream().mapToInt(Integer::intValue).sum();
    }

    private void print(XSSFSheet sheet) {
        Page.setUp(sheet, totalWidth());
        List<Integer> headers = IntStream.range(0, side.rows().size())
                .filter(at -> side.rows().get(at).stream().anyMatch(cell -> cell.look() == Look.HEADER))
                .boxed()
                .toList();
        if (headers.size() == 1) { // of several tables none stands for the others
            int at = headers.get(0);
            sheet.createFreezePane(0, at + 1);
            sheet.setRepeatingRows(new CellRangeAddress(at, at, -1, -1));
        }
    }

    private static Role role(Look look) {
        return switch (look) {
            case TITLE -> Role.TITLE;
            case NOTE -> Role.NOTE;
            case SECTION -> Role.TABLE_TITLE;
            case PARAGRAPH -> Role.PARAGRAPH;
            case HEADER -> Role.HEADER;
            case CODE -> Role.CODE;
            case LABEL -> Role.LABEL;
            case NUMBER -> Role.FIGURE;
        };
    }
}
