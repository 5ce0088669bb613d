package vn.tonghop.spreadsheet.raw;

import java.util.Arrays;

/** Collects the cells of a sheet row after row, to be used by one reader for all rows of a sheet. */
public final class RowBuilder {

    private final boolean packed;
    private short[] columns = new short[32];
    private byte[] marks = new byte[32];
    private double[] numbers = new double[32];
    private String[] texts = new String[32];
    private final StringBuilder all = new StringBuilder();
    private short[] lastColumns = new short[0];
    private byte[] lastMarks = new byte[0];
    private int count;
    private boolean worded;

    private RowBuilder(boolean packed) {
        this.packed = packed;
    }

    /** For readers whose texts come again and again as the same objects. */
    public static RowBuilder ofShared() {
        return new RowBuilder(false);
    }

    /** For readers that make every text anew. */
    public static RowBuilder ofPacked() {
        return new RowBuilder(true);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Columns must rise from call to call. */
    public RowBuilder add(int column, CellKind kind, String text, double number) {
        if (count == columns.length) {
            grow();
        }
        columns[count] = (short) column;
        marks[count] = (byte) kind.ordinal();
        boolean hasText = kind == CellKind.TEXT || kind == CellKind.ERROR;
        worded |= hasText;
        numbers[count] =
                hasText && packed ? RawRow.PackedTexts.place(all.length(), all.length() + text.length()) : number;
        if (packed) {
            all.append(text);
        } else {
            texts[count] = text;
        }
        count++;
        return this;
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
        var row = new RawRow(index, lastColumns, lastMarks, Arrays.copyOf(numbers, count), rowTexts());
        count = 0;
        worded = false;
        all.setLength(0);
        return row;
    }

    private RawRow.Texts rowTexts() {
        if (!worded) {
            return RawRow.SharedTexts.NONE;
        }
        return packed ? new RawRow.PackedTexts(all.toString()) : new RawRow.SharedTexts(Arrays.copyOf(texts, count));
    }

    private void grow() {
        int length = 2 * count;
        columns = Arrays.copyOf(columns, length);
        marks = Arrays.copyOf(marks, length);
        numbers = Arrays.copyOf(numbers, length);
        texts = Arrays.copyOf(texts, length);
    }
}
