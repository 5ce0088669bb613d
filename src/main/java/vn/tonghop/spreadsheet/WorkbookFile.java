package vn.tonghop.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xls.XlsFile;
import vn.tonghop.spreadsheet.xlsx.XlsxFile;

/** Tells by its bytes, never by its name, what a file is, and opens it as a raw workbook. */
final class WorkbookFile {

    private static final int HEAD = 1024;
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

    private WorkbookFile() {}

    static Opening open(byte[] bytes, ReadingLimits limits) {
        if (bytes.length > limits.fileBytes()) {
            return Obstacle.TOO_LARGE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return XlsxFile.read(bytes, limits);
        }
        return head.startsWith(COMPOUND) ? XlsFile.read(bytes, limits) : obstacle(head);
    }

    private static Obstacle obstacle(String head) {
        String text = head.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.chars().allMatch(c -> c == 0)) {
            return Obstacle.EMPTY;
        }
        if (head.startsWith("%PDF")) {
            return Obstacle.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return Obstacle.WORD;
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF")) {
            return Obstacle.PICTURE;
        }
        if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype") || text.contains("<?xml")) {
            return Obstacle.WEB_PAGE;
        }
        return isText(head) ? Obstacle.PLAIN_TEXT : Obstacle.UNKNOWN;
    }

    private static boolean isText(String head) {
        boolean marked = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        return marked || head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }
}
