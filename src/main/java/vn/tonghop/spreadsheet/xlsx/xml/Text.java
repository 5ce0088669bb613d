package vn.tonghop.spreadsheet.xlsx.xml;

import java.util.Arrays;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Characters of one cell at a time, so that a number need not become a text first. */
public final class Text {

    private static final int LONGEST = 1 << 16;
    private static final int EXACT_DIGITS = 15;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private char[] characters = new char[64];
    private int length;

    public void clear() {
        length = 0;
    }

    public void append(char[] source, int start, int count) throws UnreadableException {
        grow(count);
        System.arraycopy(source, start, characters, length, count);
        length += count;
    }

    /** Of characters that are a byte each. */
    public void append(byte[] source, int from, int to) throws UnreadableException {
        int count = to - from;
        grow(count);
        for (int i = 0; i < count; i++) {
            characters[length + i] = (char) source[from + i];
        }
        length += count;
    }

    public void append(Text other) throws UnreadableException {
        append(other.characters, 0, other.length);
    }

    public void append(String other) throws UnreadableException {
        append(other.toCharArray(), 0, other.length());
    }

    private void grow(int count) throws UnreadableException {
        if (length + count > LONGEST) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
        if (length + count > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + count, 2 * characters.length));
        }
    }

    public boolean isEmpty() {
        return length == 0;
    }

    public int length() {
        return length;
    }

    /** Whether the characters are what they seem: clean, and none of them written as an escape such as _x000D_. */
    public boolean isPlain() {
        char before = ' ';
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            boolean plain = c >= ' ' && c < 0x7F ? c != 'x' || before != '_' : CleanText.isVietnameseLetter(c);
            if (!plain) {
                return false;
            }
            before = c;
        }
        return length == 0 || characters[0] != ' ' && before != ' ';
    }

    /** The number, correctly rounded; not a number when the text is none. */
    public double number() {
        long digits = 0;
        int point = -1;
        int from = length > 0 && characters[0] == '-' ? 1 : 0;
        if (length == from || length - from > EXACT_DIGITS) {
            return longNumber();
        }
        for (int i = from; i < length; i++) {
            char c = characters[i];
            if (c == '.' && point < 0 && i > from) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else {
                return longNumber();
            }
        }
        double value = point < 0 ? digits : digits / TENS[length - 1 - point];
        return from == 0 ? value : -value;
    }

    private double longNumber() {
        String text = toString().strip();
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
        try {
            double value = plain ? Double.parseDouble(text) : Double.NaN;
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    @Override
    public String toString() {
        return length == 0 ? "" : new String(characters, 0, length);
    }
}
