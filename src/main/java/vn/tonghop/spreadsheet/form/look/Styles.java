package vn.tonghop.spreadsheet.form.look;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a form: black on white to type in, grey where the form computes, small grey codes for the machine. */
public final class Styles {

    /** What a cell is for, which decides how it looks and whether it is locked. */
    public enum Role {
        NOTE,
        TITLE,
        HINT,
        TABLE_TITLE,
        HEADER,
        CODE,
        LABEL,
        TOTAL_LABEL,
        INPUT_NUMBER,
        INPUT_CHOICE,
        INPUT_DATE,
        INPUT_TEXT,
        INPUT_WORDS,
        COMPUTED,
        /** Words that run over the sheet. */
        PARAGRAPH,
        /** A number that is only to be read. */
        FIGURE
    }

    /** With the slashes as they are: without the backslashes each program would put its own country's sign and order. */
    private static final String DAY = "dd\\/mm\\/yyyy";

    private static final String FONT = "Times New Roman";
    private static final byte OPAQUE = (byte) 0xFF;
    private static final byte[] HEADER_FILL = {OPAQUE, (byte) 0xDD, (byte) 0xE7, (byte) 0xF0};
    private static final byte[] GREY_FILL = {OPAQUE, (byte) 0xE4, (byte) 0xE4, (byte) 0xE4};
    private static final byte[] GREY_TEXT = {OPAQUE, (byte) 0x76, (byte) 0x76, (byte) 0x76};

    private final XSSFWorkbook workbook;
    private final Map<Role, XSSFCellStyle> styles = new EnumMap<>(Role.class);

    public Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Role role : Role.values()) {
            styles.put(role, style(role));
        }
    }

    public XSSFCellStyle of(Role role) {
        return styles.get(role);
    }

    private XSSFCellStyle style(Role role) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(role));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        switch (role) {
            case NOTE, TITLE -> style.setWrapText(false);
            case HINT, TABLE_TITLE, PARAGRAPH -> wrapped(style, HorizontalAlignment.LEFT);
            case HEADER -> filled(bordered(wrapped(style, HorizontalAlignment.CENTER)), HEADER_FILL);
            case CODE -> code(bordered(style));
            case LABEL, TOTAL_LABEL ->
                bordered(wrapped(style, HorizontalAlignment.LEFT)).setIndention((short) 1);
            case INPUT_NUMBER -> format(input(style, HorizontalAlignment.RIGHT), "#,##0");
            case INPUT_CHOICE -> input(style, HorizontalAlignment.CENTER);
            case INPUT_DATE -> format(input(style, HorizontalAlignment.CENTER), DAY);
            case INPUT_TEXT -> format(wrapped(input(style, HorizontalAlignment.LEFT), HorizontalAlignment.LEFT), "@");
            case INPUT_WORDS ->
                format(wrapped(input(style, HorizontalAlignment.LEFT), HorizontalAlignment.LEFT), "@")
                        .setVerticalAlignment(VerticalAlignment.TOP);
            case COMPUTED -> format(filled(bordered(style), GREY_FILL), "#,##0");
            case FIGURE -> format(wrapped(bordered(style), HorizontalAlignment.RIGHT), "#,##0");
        }
        return style;
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(
                switch (role) {
                    case TITLE -> (short) 14;
                    case CODE -> (short) 8;
                    case NOTE, HINT -> (short) 10;
                    default -> (short) 11;
                });
        font.setBold(
                switch (role) {
                    case TITLE, TABLE_TITLE, HEADER, TOTAL_LABEL, COMPUTED -> true;
                    default -> false;
                });
        font.setItalic(role == Role.HINT);
        if (role == Role.CODE) {
            font.setColor(new XSSFColor(GREY_TEXT));
        }
        return font;
    }

    private static XSSFCellStyle code(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setShrinkToFit(true);
        return style;
    }

    private static XSSFCellStyle input(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setLocked(false);
        style.setAlignment(alignment);
        return bordered(style);
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setWrapText(true);
        style.setAlignment(alignment);
        return style;
    }

    private XSSFCellStyle format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
