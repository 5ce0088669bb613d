package vn.tonghop.report.book;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbook look. */
record Styles(CellStyle label, CellStyle text, CellStyle quoted, CellStyle count, CellStyle percent, CellStyle moment) {

    private static final byte[] LABEL_GREY = {(byte) 0xE8, (byte) 0xEC, (byte) 0xF1};

    Styles(XSSFWorkbook book, String moment) {
        this(label(book), text(book), quoted(book), plain(book, "#,##0"), plain(book, "0.00"), plain(book, moment));
    }

    private static CellStyle label(XSSFWorkbook book) {
        XSSFFont bold = font(book);
        bold.setBold(true);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(LABEL_GREY, null));
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    /** Words stand off from the number that ends just before them, and go on below rather than behind the next cell. */
    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = plain(book, "@");
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(true);
        style.setIndention((short) 1);
        return style;
    }

    private static CellStyle quoted(XSSFWorkbook book) {
        CellStyle style = text(book);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle plain(XSSFWorkbook book, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(book));
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook book) {
        XSSFFont font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        return font;
    }
}
