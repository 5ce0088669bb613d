package vn.tonghop.spreadsheet.raw;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the cells of a sheet row after row, to be used by one reader for all rows of a sheet. */
public final class RowBuilder {

    private short[] columns = new short[32];
    private byte[] marks = new byte[32];
    private double[] numbers = new double[32];
    private String[] texts = new String[32];
    private short[] lastColumns = new short[0];
    private byte[] lastMarks = new byte[0];
    private int count;
    private boolean worded;

    public boolean isEmpty() {
        return count == 0;
    }

    /** Columns must rise from call to call. */
    public void add(int column, CellKind kind, String text, double number) {
        if (count == columns.length) {
            grow();
        }
        columns[count] = (short) column;
        marks[count] = (byte) kind.ordinal();
        worded |= kind == CellKind.TEXT || kind == CellKind.ERROR;
        numbers[count] = number;
        texts[count] = text;
        count++;
    }

    /** Says more of the cell that was added last. */
    public void mark(boolean date, boolean formula, boolean struck) {
        int more = (date ? RawRow.DATE : 0) | (formula ? RawRow.FORMULA : 0) | (struck ? RawRow.STRUCK : 0);
        marks[count - 1] |= (byte) more;
    }

    /** The row so far; the builder is empty again. */
    public RawRow build(int index) {
        if (!Arrays.equals(lastColumns, 0, lastColumns.length, columns, 0, count)) {
            lastColumns = Arrays.copyOf(columns, count);
        }
        if (!Arrays.equals(lastMarks, 0, lastMarks.length, marks, 0, count)) {
            lastMarks = Arrays.copyOf(marks, count);
        }
        RawRow.Texts own = worded ? new RawRow.SharedTexts(Arrays.copyOf(texts, count)) : RawRow.SharedTexts.NONE;
        var row = new RawRow(index, lastColumns, lastMarks, Arrays.copyOf(numbers, count), own);
        count = 0;
        worded = false;
        return row;
    }

    private void grow() {
        int length = 2 * count;
        columns = Arrays.copyOf(columns, length);
        marks = Arrays.copyOf(marks, length);
        numbers = Arrays.copyOf(numbers, length);
        texts = Arrays.copyOf(texts, length);
    }

    /** Collects the rows of a sheet that holds nothing but texts, each made anew, packed as tightly as they come. */
    public static final class OfTexts {

        private static final double[] NO_NUMBERS = new double[0];

        private short[] columns = new short[32];
        private char[] ends = new char[32];
        private byte[] all = new byte[256];
        private short[] lastColumns = new short[0];
        private byte[] marks = new byte[0];
        private int count;
        private int length;

        public boolean isEmpty() {
            return count == 0;
        }

        /** Columns must rise from call to call; false when there is no room for the text in this row any more. */
        public boolean add(int column, String text) {
            int most = 3 * text.length();
            if (length + most > Character.MAX_VALUE) {
                return false;
            }
            if (length + most > all.length) {
                all = Arrays.copyOf(all, 2 * (length + most));
            }
            if (count == columns.length) {
                columns = Arrays.copyOf(columns, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            columns[count] = (short) column;
            append(text);
            ends[count++] = (char) length;
            return true;
        }

        /** The row so far; the builder is empty again. */
        public RawRow build(int index) {
            if (!Arrays.equals(lastColumns, 0, lastColumns.length, columns, 0, count)) {
                lastColumns = Arrays.copyOf(columns, count);
                marks = new byte[count];
                Arrays.fill(marks, (byte) CellKind.TEXT.ordinal());
            }
            var texts = new RawRow.PackedTexts(Arrays.copyOf(all, length), Arrays.copyOf(ends, count));
            var row = new RawRow(index, lastColumns, marks, NO_NUMBERS, texts);
            count = 0;
            length = 0;
            return row;
        }

        private void append(String text) {
            int start = length;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    System.arraycopy(bytes, 0, all, start, bytes.length);
                    length = start + bytes.length;
                    return;
                }
                all[length++] = (byte) c;
            }
        }
    }
}
