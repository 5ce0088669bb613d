package vn.tonghop.spreadsheet.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.usermodel.HSSFDataFormat;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the cells of a workbook look, as far as it matters for what they say. */
final class Looks {

    /** No font has this number. */
    private static final int SKIPPED_FONT = 4;

    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();

    void add(FontRecord font) {
        fonts.add(font);
    }

    void add(FormatRecord format) {
        formats.put(format.getIndexCode(), format.getFormatString());
    }

    void add(ExtendedFormatRecord style) {
        styles.add(style);
    }

    boolean isDate(int style) {
        return dates.computeIfAbsent(style, this::showsDates);
    }

    boolean isStruck(int style) {
        return style < styles.size() && isStruckFont(styles.get(style).getFontIndex());
    }

    String fontOf(int style) {
        return style < styles.size() ? fontName(styles.get(style).getFontIndex()) : "";
    }

    boolean isStruckFont(int font) {
        int place = place(font);
        return place < fonts.size() && fonts.get(place).isStruckout();
    }

    String fontName(int font) {
        int place = place(font);
        String name = place < fonts.size() ? fonts.get(place).getFontName() : "";
        return name == null ? "" : name;
    }

    private boolean showsDates(int style) {
        if (style >= styles.size()) {
            return false;
        }
        int format = styles.get(style).getFormatIndex();
        String code = formats.get(format);
        if (code == null) {
            boolean known = format >= 0 && format < HSSFDataFormat.getNumberOfBuiltinBuiltinFormats();
            code = known ? HSSFDataFormat.getBuiltinFormat((short) format) : "General";
        }
        return DateUtil.isADateFormat(format, code);
    }

    private static int place(int font) {
        return font > SKIPPED_FONT ? font - 1 : Math.max(0, font);
    }
}
