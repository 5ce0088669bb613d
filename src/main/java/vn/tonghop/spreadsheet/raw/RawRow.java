package vn.tonghop.spreadsheet.raw;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The cells of one row, left to right; a row without cells is left out of its sheet.
 *
 * <p>They are kept side by side in a few arrays, so that a sheet of a million cells fits into little memory; a
 * {@link RawCell} is made when somebody asks for it.
 */
public final class RawRow {

    static final int DATE = 8;
    static final int FORMULA = 16;
    static final int STRUCK = 32;
    private static final int KIND = 7;
    private static final CellKind[] KINDS = CellKind.values();
    private static final int TEXT = CellKind.TEXT.ordinal();

    private final int index;
    private final short[] columns;
    private final byte[] marks;
    private final double[] numbers;
    private final Texts texts;

    RawRow(int index, short[] columns, byte[] marks, double[] numbers, Texts texts) {
        this.index = index;
        this.columns = columns;
        this.marks = marks;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** From 0. */
    public int index() {
        return index;
    }

    /** How many cells there are; never 0. */
    public int size() {
        return columns.length;
    }

    /** All cells, each made anew whenever it is looked at. */
    public List<RawCell> cells() {
        return new Cells();
    }

    /** The cell at a place among the cells, from 0. */
    public RawCell cellAt(int place) {
        return at(place);
    }

    public CellKind kindAt(int place) {
        return KINDS[marks[place] & KIND];
    }

    public int columnAt(int place) {
        return columns[place];
    }

    /** As {@link RawCell#text}. */
    public String textAt(int place) {
        CellKind kind = kindAt(place);
        return kind == CellKind.TEXT || kind == CellKind.ERROR ? texts.at(place) : "";
    }

    /** As {@link RawCell#number}. */
    public double numberAt(int place) {
        CellKind kind = kindAt(place);
        return kind == CellKind.TEXT || kind == CellKind.ERROR ? 0 : numbers[place];
    }

    /** Whether a text is nothing but so few digits. */
    public boolean isNumberOfAtMost(int digits, int place) {
        return (marks[place] & KIND) == TEXT && texts.isNumberOfAtMost(digits, place);
    }

    public Optional<RawCell> cell(int column) {
        int place = placeOf(column);
        return place < 0 ? Optional.empty() : Optional.of(at(place));
    }

    public boolean has(int column) {
        return placeOf(column) >= 0;
    }

    public int lastColumn() {
        return columns[columns.length - 1];
    }

    /** The text that stands in a column; empty where none does. */
    public String text(int column) {
        int place = placeOf(column);
        return place >= 0 && (marks[place] & KIND) == TEXT ? texts.at(place) : "";
    }

    private int placeOf(int column) {
        for (int i = 0; i < columns.length && columns[i] <= column; i++) {
            if (columns[i] == column) {
                return i;
            }
        }
        return -1;
    }

    /** The column of the first cell with this text; below 0 when there is none. */
    public int columnOf(String text) {
        for (int i = 0; i < columns.length; i++) {
            if ((marks[i] & KIND) == TEXT && texts.at(i).equals(text)) {
                return columns[i];
            }
        }
        return -1;
    }

    /** As {@link RawCell#shown} of the cell in a column; empty where there is none. */
    public String shown(int column) {
        int place = placeOf(column);
        if (place < 0) {
            return "";
        }
        return (marks[place] & KIND) == TEXT ? texts.at(place) : at(place).shown();
    }

    private RawCell at(int i) {
        int mark = marks[i];
        CellKind kind = KINDS[mark & KIND];
        boolean worded = kind == CellKind.TEXT || kind == CellKind.ERROR;
        String text = worded ? texts.at(i) : "";
        double number = worded ? 0 : numbers[i];
        boolean struck = (mark & STRUCK) != 0;
        return new RawCell(index, columns[i], kind, text, number, (mark & DATE) != 0, (mark & FORMULA) != 0, struck);
    }

    @Override
    public String toString() {
        return cells().toString();
    }

    private final class Cells extends AbstractList<RawCell> implements RandomAccess {

        @Override
        public RawCell get(int i) {
            return at(i);
        }

        @Override
        public int size() {
            return columns.length;
        }
    }

    /** The texts of the cells. */
    sealed interface Texts {

        String at(int cell);

        default boolean isNumberOfAtMost(int digits, int cell) {
            String text = at(cell);
            boolean number = text.length() <= digits;
            for (int i = 0; number && i < text.length(); i++) {
                number = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            }
            return number;
        }
    }

    /** Texts that other rows may share. */
    record SharedTexts(String[] texts) implements Texts {

        static final Texts NONE = new SharedTexts(new String[0]);

        @Override
        public String at(int cell) {
            return texts[cell];
        }
    }

    /**
     * All texts of the row one after the other in UTF-8, where hardly any text comes twice.
     *
     * @param ends for each cell where its text ends
     */
    record PackedTexts(byte[] all, char[] ends) implements Texts {

        @Override
        public String at(int cell) {
            int from = cell == 0 ? 0 : ends[cell - 1];
            return new String(all, from, ends[cell] - from, StandardCharsets.UTF_8);
        }

        @Override
        public boolean isNumberOfAtMost(int digits, int cell) {
            int from = cell == 0 ? 0 : ends[cell - 1];
            int to = ends[cell];
            for (int i = from; i < to; i++) {
                if (i - from >= digits || all[i] < '0' || all[i] > '9') {
                    return false;
                }
            }
            return true;
        }
    }
}
