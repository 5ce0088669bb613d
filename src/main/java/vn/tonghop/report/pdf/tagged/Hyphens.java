package vn.tonghop.report.pdf.tagged;

/** Tells which hyphens may end a line: none of a code, a month or a number. */
final class Hyphens {

    static final char HYPHEN = '-';

    /** Longer than any code of a unit; what is longer has to be broken somewhere. */
    private static final int LONGEST_CODE = 16;

    private Hyphens() {}

    /** Whether the hyphen at a place of a text stays with what comes after it. */
    static boolean holds(CharSequence text, int place) {
        if (place + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(place + 1))) {
            return false;
        }
        boolean sign = place == 0 || !isOfCode(text.charAt(place - 1));
        return sign ? Character.isDigit(text.charAt(place + 1)) : length(text, place) <= LONGEST_CODE;
    }

    private static int length(CharSequence text, int place) {
        int from = place;
        while (from > 0 && isOfCode(text.charAt(from - 1))) {
            from--;
        }
        int to = place;
        while (to < text.length() && isOfCode(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private static boolean isOfCode(char letter) {
        return letter == HYPHEN || Character.isLetterOrDigit(letter);
    }
}
