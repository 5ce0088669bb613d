package vn.tonghop.spreadsheet.raw;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.submission.CellAddress;

/**
 * What a sender should know of how the file was read, though nothing may be wrong with it.
 *
 * @param sheet name of the sheet, empty when the remark is about the whole file
 * @param address A1 address of the cell, empty when it is about the whole sheet
 * @param facts what its sentence is filled with
 */
public record RawRemark(Kind kind, String sheet, String address, Map<String, String> facts) {

    /** What there is to say. */
    public enum Kind {
        /** The workbook has macros, which nobody ran. */
        MACROS_IGNORED,
        /** Texts in a font of the time before Unicode were turned into today's letters; fact {@code font}. */
        LEGACY_TEXT_CONVERTED,
        /** The file does not say in which encoding it is, and the words left one only; fact {@code encoding}. */
        ENCODING_GUESSED,
        /** A formula takes its figure from another file, and the saved one was read. */
        EXTERNAL_LINK,
        /** A line of a text file has more columns than its table; facts {@code found} and {@code expected}. */
        LINE_TOO_LONG
    }

    public RawRemark {
        facts = Map.copyOf(facts);
    }

    public static RawRemark ofFile(Kind kind, Map<String, String> facts) {
        return new RawRemark(kind, "", "", facts);
    }

    /** Gathers the remarks on one file while it is read, and no more of a kind than anybody would want to read. */
    public static final class Collector {

        private static final int MOST_LINKS = 20;

        private final Set<RawRemark> remarks = new LinkedHashSet<>();
        private int links;

        public void add(Kind kind, Map<String, String> facts) {
            remarks.add(ofFile(kind, facts));
        }

        /** A formula with figures from another file stands here; row and column from 0. */
        public void link(String sheet, int row, int column) {
            if (links++ < MOST_LINKS) {
                String address = new CellAddress("", row, column).a1();
                remarks.add(new RawRemark(Kind.EXTERNAL_LINK, sheet, address, Map.of()));
            }
        }

        /** A line with more columns than its table; row from 0, columns counted from 1. */
        public void lineTooLong(String sheet, int row, int expected, int found) {
            String address = new CellAddress("", row, expected).a1();
            Map<String, String> facts = Map.of("expected", String.valueOf(expected), "found", String.valueOf(found));
            remarks.add(new RawRemark(Kind.LINE_TOO_LONG, sheet, address, facts));
        }

        public List<RawRemark> all() {
            return List.copyOf(remarks);
        }
    }
}
