package vn.tonghop.spreadsheet.raw;

import java.text.Normalizer;

/** Takes out of a text what nobody sees and what one and the same letter can be written in two ways with. */
public final class CleanText {

    private static final int FIRST_DOUBTFUL = 0x7F;

    /** Those of Latin-1 and its first extensions. */
    private static final boolean[] LETTERS = letters("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư");

    private CleanText() {}

    /** The text in Unicode form C, without invisible characters, with ordinary blanks, and none at its ends. */
    public static String of(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Whether the text is clean as it is and has nothing but letters that Vietnamese is written with. */
    public static boolean isClean(String text) {
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

    /** Whether the character is a composed letter of Vietnamese beyond ASCII. */
    public static boolean isVietnameseLetter(char c) {
        return (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0xC0 && c <= 0x1B0 && LETTERS[c]);
    }

    private static boolean[] letters(String all) {
        var letters = new boolean[0x1B1];
        all.chars().forEach(letter -> letters[letter] = true);
        return letters;
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
