package vn.tonghop.spreadsheet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tonghop.spreadsheet.legacy.TextReader;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening.Because;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.raw.RowBuilder;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Makes sheets of the lines of one text file: one, or one from each line that begins a sheet to the next. */
final class CsvRows {

    /** What stands in front of a sheet's name where a file holds several. */
    static final String SHEET = "TRANG_TINH";

    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_ROWS = 1 << 20;
    private static final int LONGEST = Short.MAX_VALUE;
    private static final int MOST_CHARACTERS = 10_000_000;
    private static final String BEGINS_FORMULA = "=+-@\t\r";
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private final ReadingLimits limits;
    private final TextReader texts;
    private final LineLengths lengths;
    private final List<RawSheet> sheets = new ArrayList<>();
    private Encoding encoding = Encoding.UTF_8;
    private final RowBuilder.OfTexts cells = new RowBuilder.OfTexts();
    private List<RawRow> rows = new ArrayList<>();
    private String sheet = "";
    private boolean named;
    private int cellCount;
    private long characters;

    CsvRows(ReadingLimits limits, RawRemark.Collector remarks) {
        this.limits = limits;
        this.texts = new TextReader(remarks);
        this.lengths = new LineLengths(remarks);
    }

    /**
     * Reads one file; what it holds is added to what was read before.
     *
     * @param name of the sheet, where the file does not name its sheets itself
     */
    void read(CSVParser parser, Encoding writtenIn, String name) throws IOException {
        encoding = writtenIn;
        sheet = name;
        named = false;
        Iterator<CSVRecord> records = parser.iterator();
        for (long line = 0; hasNext(records, line); line = parser.getCurrentLineNumber()) {
            CSVRecord record = records.next();
            requireWithin(line < MOST_ROWS && record.size() <= MOST_COLUMNS);
            take(record, (int) line);
        }
        endSheet();
    }

    List<RawSheet> sheets() {
        return List.copyOf(sheets);
    }

    /** A quote that is opened and not closed, or closed within a text, leaves open where columns and lines end. */
    private static boolean hasNext(Iterator<CSVRecord> records, long line) throws UnreadableException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new UnreadableException(Obstacle.DAMAGED);
            }
            throw unquoted(line);
        }
    }

    private static UnreadableException unquoted(long line) {
        return new UnreadableException(new Because(Obstacle.OPEN_QUOTE, Map.of("line", String.valueOf(line + 1))));
    }

    private void take(CSVRecord record, int line) throws UnreadableException {
        if (record.size() > 1 && record.get(0).strip().equals(SHEET)) {
            endSheet();
            sheet = texts.plain(encoding.letters(record.get(1)));
            named = true;
            requireWithin(sheets.size() < limits.sheets());
            return;
        }
        lengths.take(sheet, line, record);
        for (int column = 0; column < record.size(); column++) {
            String field = record.get(column);
            if (!field.isEmpty()) {
                add(column, field, line);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(cells.build(line));
        }
    }

    private void add(int column, String field, int line) throws UnreadableException {
        if (field.length() > LONGEST) {
            throw unquoted(line);
        }
        String text = text(field);
        if (!text.isEmpty()) {
            characters += text.length();
            requireWithin(++cellCount <= limits.cells() && characters <= MOST_CHARACTERS);
            requireWithin(cells.add(column, text));
        }
    }

    /** Without what kept a spreadsheet program from taking the text for a formula or number. */
    private String text(String field) {
        String text = texts.plain(encoding.letters(field));
        if (text.length() > 1 && text.charAt(0) == '\'' && BEGINS_FORMULA.indexOf(text.charAt(1)) >= 0) {
            return text.substring(1);
        }
        if (text.startsWith("=\"")) {
            Matcher kept = KEPT_AS_TEXT.matcher(text);
            return kept.matches() ? kept.group(1) : text;
        }
        return text;
    }

    /** What stands above the first named sheet belongs to none, but has been sent and is looked over like all the rest. */
    private void endSheet() {
        lengths.endTable();
        if (named || !rows.isEmpty()) {
            sheets.add(new RawSheet(sheet, false, rows));
        }
        rows = new ArrayList<>();
    }

    private static void requireWithin(boolean limits) throws UnreadableException {
        if (!limits) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }
}
