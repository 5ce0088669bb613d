package vn.tonghop.spreadsheet.legacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A way in which Vietnamese was written with the 256 characters of a font. */
public enum Lettering {
    /** TCVN 5712:1993, VN3: one character for each letter; capitals with a tone exist in capital fonts only. */
    TCVN3("TCVN3") {
        @Override
        public String toUnicode(String text) {
            return Tcvn3.toUnicode(text);
        }
    },
    /** TCVN3 in a font such as .VnTimeH, which shows small letters as capitals. */
    TCVN3_CAPITALS("TCVN3") {
        @Override
        public String toUnicode(String text) {
            return Tcvn3.toUnicode(text).toUpperCase(Locale.ROOT);
        }
    },
    /** VNI for Windows: a letter is followed by a second character for its marks. */
    VNI("VNI") {
        @Override
        public String toUnicode(String text) {
            return Vni.toUnicode(text);
        }
    };

    private static final Pattern VNI_FONT = Pattern.compile("(?i)vni[- ].*");
    private static final Pattern TCVN3_FONT = Pattern.compile("\\.?Vn[A-Z].*");
    private static final Pattern CAPITAL_FONT = Pattern.compile(".*H( .*)?");

    private final String label;

    Lettering(String label) {
        this.label = label;
    }

    /** The letters that the characters stand for; other characters stay. */
    public abstract String toUnicode(String text);

    /** What people call it. */
    public String label() {
        return label;
    }

    /** How texts in this font are written; empty for fonts of Unicode. */
    public static Optional<Lettering> ofFont(String font) {
        if (VNI_FONT.matcher(font).matches()) {
            return Optional.of(VNI);
        }
        if (!TCVN3_FONT.matcher(font).matches()) {
            return Optional.empty();
        }
        return Optional.of(CAPITAL_FONT.matcher(font).matches() ? TCVN3_CAPITALS : TCVN3);
    }

    /**
     * The letters of a text that stands in a font of this kind.
     *
     * <p>A text that holds letters which the font cannot hold, or that is Vietnamese as it stands and would not be any
     * more, was typed in Unicode whatever its font, and stays.
     */
    public String read(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return this == TCVN3_CAPITALS ? toUnicode(text) : text;
        }
        if (text.chars().anyMatch(Lettering::isBeyondFonts)) {
            return text;
        }
        String converted = toUnicode(text);
        return Spelling.misspelt(converted) <= Spelling.misspelt(text) ? converted : text;
    }

    /** A letter beyond Latin-1 is in no such font; quotes and dashes, which programs put in by themselves, prove nothing. */
    private static boolean isBeyondFonts(int c) {
        return c > 0xFF && Character.isLetter(c);
    }
}
