package vn.tonghop.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tonghop.spreadsheet.csv.CsvArchive;
import vn.tonghop.spreadsheet.csv.CsvFile;
import vn.tonghop.spreadsheet.csv.Vocabulary;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xls.XlsFile;
import vn.tonghop.spreadsheet.xlsx.XlsxFile;
import vn.tonghop.spreadsheet.xlsx.plain.KnownTexts;

/** Tells by its bytes, never by its name, what a file is, and opens it as a raw workbook. */
final class WorkbookFile {

    private static final int HEAD = 1024;
    private static final Set<Obstacle> TEXTS = Set.of(Obstacle.PLAIN_TEXT, Obstacle.WEB_PAGE);
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

    /** Nothing, or nothing but a mark of UTF-16 or UTF-8. */
    private static final Set<String> EMPTY = Set.of("", "\u00FF\u00FE", "\u00FE\u00FF", "\u00EF\u00BB\u00BF");

    private final ReadingLimits limits;
    private final Supplier<Vocabulary> vocabulary;
    private final KnownTexts known;

    /**
     * @param vocabulary what text files are likely to say; asked for those only
     * @param known what workbooks are likely to say
     */
    WorkbookFile(ReadingLimits limits, Supplier<Vocabulary> vocabulary, KnownTexts known) {
        this.known = known;
        this.limits = limits;
        this.vocabulary = vocabulary;
    }

    Opening open(byte[] bytes) {
        if (bytes.length > limits.fileBytes()) {
            return Obstacle.TOO_LARGE;
        }
        String head = head(bytes);
        if (isArchive(head)) {
            Opening opening = XlsxFile.read(bytes, limits, known);
            return opening == Obstacle.ARCHIVE ? CsvArchive.read(bytes, limits, vocabulary.get()) : opening;
        }
        if (head.startsWith(COMPOUND)) {
            return XlsFile.read(bytes, limits);
        }
        Obstacle obstacle = obstacle(head);
        return obstacle == Obstacle.PLAIN_TEXT ? CsvFile.read(bytes, limits, vocabulary.get()) : obstacle;
    }

    /**
     * What stands in a file that is text, as far as its numbers and addresses are concerned: the letters may be in any
     * encoding.
     */
    static Optional<String> text(byte[] bytes) {
        String head = head(bytes);
        boolean other = isArchive(head) || head.startsWith(COMPOUND);
        return !other && TEXTS.contains(obstacle(head))
                ? Optional.of(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""))
                : Optional.empty();
    }

    static boolean isArchive(byte[] bytes) {
        return isArchive(head(bytes));
    }

    private static boolean isArchive(String head) {
        return head.startsWith("PK\3\4") || head.startsWith("PK\5\6");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    /** What a file is that is no workbook; text may still be one. */
    private static Obstacle obstacle(String head) {
        String text = head.replace("\0", "").strip();
        if (EMPTY.contains(text)) {
            return Obstacle.EMPTY;
        }
        if (begins(head, "%PDF")) {
            return Obstacle.PDF;
        }
        if (begins(head, "{\\rtf")) {
            return Obstacle.WORD;
        }
        if (isPicture(head)) {
            return Obstacle.PICTURE;
        }
        if (begins(head, "\t\0\4\0", "\t\2", "\t\4")) {
            return Obstacle.OLD_EXCEL;
        }
        if (begins(head, "Rar!", "7z\u00BC\u00AF", "\u001F\u008B")) {
            return Obstacle.ARCHIVE;
        }
        String small = text.toLowerCase(Locale.ROOT);
        boolean marked = Stream.of("<html", "<table", "<!doctype", "<?xml", "mime-version:")
                .anyMatch(small::contains);
        if (marked) {
            return Obstacle.WEB_PAGE;
        }
        return isText(head) ? Obstacle.PLAIN_TEXT : Obstacle.UNKNOWN;
    }

    private static boolean isPicture(String head) {
        boolean phone = head.length() > 12 && head.startsWith("ftyp", 4);
        return phone || begins(head, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "RIFF");
    }

    /** Text has no control characters but blanks, unless it is UTF-16, by its mark or by the zeros between its letters. */
    private static boolean isText(String head) {
        long zeros = head.chars().filter(c -> c == 0).count();
        return begins(head, "\u00FF\u00FE", "\u00FE\u00FF")
                || 4 * zeros > head.length()
                || head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }

    private static boolean begins(String head, String... beginnings) {
        return Stream.of(beginnings).anyMatch(head::startsWith);
    }
}
