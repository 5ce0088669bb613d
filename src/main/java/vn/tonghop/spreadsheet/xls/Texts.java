package vn.tonghop.spreadsheet.xls;

import java.util.Iterator;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;
import vn.tonghop.spreadsheet.legacy.TextReader;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** The texts of a workbook as cells share them, each read in the font of its cell or of its runs. */
final class Texts {

    private final Looks looks;
    private final TextReader reader;
    private @Nullable SSTRecord shared;

    Texts(Looks looks, RawRemark.Collector remarks) {
        this.looks = looks;
        this.reader = new TextReader(remarks);
    }

    /** @param struck whether a part of it is struck through */
    record Read(String text, boolean struck) {}

    void share(SSTRecord texts) {
        shared = texts;
    }

    Read shared(int number, int style) throws UnreadableException {
        if (shared == null || number < 0 || number >= shared.getNumUniqueStrings()) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        UnicodeString text = shared.getString(number);
        if (text.getFormatRunCount() == 0) {
            return new Read(plain(text.getString(), style), false);
        }
        return inRuns(text, looks.fontOf(style));
    }

    String plain(String text, int style) {
        return reader.inFont(text, looks.fontOf(style));
    }

    /** A text of which no font is known. */
    String comment(String text) {
        return reader.plain(text);
    }

    private Read inRuns(UnicodeString text, String fontOfCell) {
        String all = text.getString();
        var whole = new StringBuilder();
        String font = fontOfCell;
        boolean struck = false;
        int from = 0;
        for (Iterator<FormatRun> runs = text.formatIterator(); runs.hasNext(); ) {
            FormatRun run = runs.next();
            int to = Math.min(Math.max(from, run.getCharacterPos()), all.length());
            append(whole, all.substring(from, to), font);
            from = to;
            font = looks.fontName(run.getFontIndex());
            struck |= from < all.length() && looks.isStruckFont(run.getFontIndex());
        }
        append(whole, all.substring(from), font);
        return new Read(reader.plain(whole.toString()), struck);
    }

    /** Cleaning takes the blanks from the ends of a run, which keep it apart from the next. */
    private void append(StringBuilder whole, String run, String font) {
        String read = reader.inFont(run, font);
        whole.append(run.startsWith(" ") ? " " : "").append(read);
        whole.append(run.endsWith(" ") && !read.isEmpty() ? " " : "");
    }
}
