package vn.tonghop.spreadsheet.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts with only what tells their meaning apart, for comparing and never for keeping. */
public final class Folded {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int WIDE = 0xFEE0;

    private Folded() {}

    /** In lower case, with single blanks, and with the letters that look like đ as đ. */
    public static String words(String text) {
        String stripped = text.strip();
        String parted = isParted(stripped) ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
        String lower = parted.toLowerCase(Locale.ROOT);
        return lower.replace('\u00F0', 'đ').replace('\u0256', 'đ');
    }

    /** Whether words are parted by single blanks only. */
    private static boolean isParted(String text) {
        char before = 'a';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Its letters and digits alone, in lower case, without tones and accents: "Tổng số (cơ sở)" is "tongsocoso". */
    public static String bare(String text) {
        if (isAscii(text)) {
            return bareAscii(text);
        }
        String plain = MARKS.matcher(Normalizer.normalize(words(text), Normalizer.Form.NFKD))
                .replaceAll("");
        var bare = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().replace('đ', 'd');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String bareAscii(String text) {
        var bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(Character.toLowerCase(c));
            }
        }
        return bare.toString();
    }

    /** With the full-width letters, digits and signs of East Asian keyboards as ordinary ones. */
    static String narrow(String text) {
        var narrow = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                narrow.setCharAt(i, (char) ('0' + digit));
            } else if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                narrow.setCharAt(i, (char) (c - WIDE));
            }
        }
        return narrow.toString();
    }
}
