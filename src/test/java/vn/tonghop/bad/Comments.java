package vn.tonghop.bad;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Notes beside cells; nobody signs them. */
final class Comments {

    private Comments() {}

    static void add(XSSFWorkbook workbook, Cell cell, String words) {
        var sheet = workbook.getSheet(cell.getSheet().getSheetName());
        var drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 3);
        anchor.setRow2(cell.getRowIndex() + 3);
        var comment = drawing.createCellComment(anchor);
        comment.setString(new XSSFRichTextString(words));
        comment.setAuthor("");
        cell.setCellComment(comment);
    }
}
