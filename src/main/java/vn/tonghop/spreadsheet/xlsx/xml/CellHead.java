package vn.tonghop.spreadsheet.xlsx.xml;

import org.codehaus.stax2.typed.TypedValueDecoder;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** What the start tag of a cell says, read from its characters: where it is, how it looks, of which type its value is. */
public final class CellHead extends TypedValueDecoder {

    /** What the value of a cell is. */
    public enum Type {
        NUMBER,
        SHARED_TEXT,
        TEXT,
        BOOLEAN,
        ERROR
    }

    /** The names of the attributes that say something here. */
    public static final String ATTRIBUTES = "rst";

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 9;

    private char attribute;
    private int row;
    private int column;
    private int style;
    private Type type = Type.NUMBER;

    public void clear() {
        row = -1;
        column = -1;
        style = 0;
        type = Type.NUMBER;
    }

    /** Says which attribute is decoded next: {@code r}, {@code s} or {@code t}. */
    public CellHead next(char name) {
        attribute = name;
        return this;
    }

    /** From 0; below 0 when the tag does not say. */
    public int row() {
        return row;
    }

    /** From 0; below 0 when the tag does not say. */
    public int column() {
        return column;
    }

    public int style() {
        return style;
    }

    public Type type() {
        return type;
    }

    @Override
    public void decode(char[] text, int from, int to) {
        switch (attribute) {
            case 'r' -> locate(text, from, to);
            case 's' -> style = number(text, from, to);
            default -> type = to - from == 1 ? type(text[from]) : type(new String(text, from, to - from));
        }
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
        throw new IllegalArgumentException();
    }

    /** The number of a row, from 1 in the file and from 0 here. */
    public static int index(String text) throws UnreadableException {
        try {
            return number(text.toCharArray(), 0, text.length()) - 1;
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }

    private static Type type(String name) {
        return switch (name) {
            case "str", "inlineStr" -> Type.TEXT;
            default -> Type.NUMBER;
        };
    }

    private static Type type(char name) {
        return switch (name) {
            case 's' -> Type.SHARED_TEXT;
            case 'd' -> Type.TEXT;
            case 'b' -> Type.BOOLEAN;
            case 'e' -> Type.ERROR;
            default -> Type.NUMBER;
        };
    }

    private void locate(char[] text, int from, int to) {
        int digits = from;
        int code = 0;
        while (digits < to && text[digits] >= 'A' && text[digits] <= 'Z' && digits - from < MOST_LETTERS) {
            code = LETTERS * code + text[digits++] - 'A' + 1;
        }
        if (digits == from) {
            throw new IllegalArgumentException();
        }
        column = code - 1;
        row = number(text, digits, to) - 1;
    }

    private static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException();
            }
            number = 10 * number + digit;
        }
        if (to == from || to - from > MOST_DIGITS) {
            throw new IllegalArgumentException();
        }
        return number;
    }
}
