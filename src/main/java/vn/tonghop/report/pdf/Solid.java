package vn.tonghop.report.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** A text without its blanks, its letters composed: a line may end at any blank, and after a hyphen. */
final class Solid {

    private static final char FIRST_WIDE = '\u0080';

    private Solid() {}

    static String of(String text) {
        var solid = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign > ' ' && (sign < FIRST_WIDE || !isBlank(sign))) {
                solid.append(sign);
            }
        }
        return Normalizer.normalize(solid, Normalizer.Form.NFC);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    static String of(List<String> pages) {
        return pages.stream().map(Solid::of).collect(Collectors.joining());
    }
}
