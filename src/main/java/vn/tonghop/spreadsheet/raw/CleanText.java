package vn.tonghop.spreadsheet.raw;

import java.text.Normalizer;

/** Takes out of a text what nobody sees and what one and the same letter can be written in two ways with. */
public final class CleanText {

    private static final int FIRST_DOUBTFUL = 0x7F;

    private CleanText() {}

    /** The text in Unicode form C, without invisible characters, with ordinary blanks, and none at its ends. */
    public static String of(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    private static boolean isClean(String text) {
        int length = text.length();
        if (length > 0 && (text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ')) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_DOUBTFUL && !isVietnameseLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /** The letters of Latin-1, Latin Extended A and B, and Latin Extended Additional, all of them composed. */
    public static boolean isVietnameseLetter(char c) {
        return (c >= 0xC0 && c < 0x0250) || (c >= 0x1EA0 && c <= 0x1EF9);
    }

    private static String cleaned(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var clean = new StringBuilder(composed.length());
        composed.codePoints().filter(point -> !isInvisible(point)).forEach(point -> clean.appendCodePoint(seen(point)));
        return clean.toString().strip();
    }

    private static int seen(int point) {
        return Character.getType(point) == Character.SPACE_SEPARATOR ? ' ' : point;
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(point));
    }
}
