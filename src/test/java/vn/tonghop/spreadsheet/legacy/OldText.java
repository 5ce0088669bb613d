package vn.tonghop.spreadsheet.legacy;

import java.text.Normalizer;

/** Writes Vietnamese as it was written before Unicode, from rules of its own and not from the tables under test. */
public final class OldText {

    /** All small letters beyond ASCII. */
    static final String SMALL = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";

    private static final int[] TCVN3 = {
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC,
                0xCE,
        0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1, 0xE2, 0xE3,
                0xE4,
        0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xAD,
                0xF5,
        0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xAE
    };

    private OldText() {}

    /** The characters of a text in TCVN3; capitals lose their tone, as they did. */
    public static String tcvn3(String text) {
        var written = new StringBuilder();
        for (char c : text.toCharArray()) {
            int small = SMALL.indexOf(c);
            int capital = "ĂÂÊÔƠƯĐ".indexOf(c);
            written.append(small >= 0 ? (char) TCVN3[small] : capital >= 0 ? (char) (0xA1 + capital) : c);
        }
        return written.toString();
    }

    /** The characters of a text in VNI: letter, then its marks joined into one character. */
    public static String vni(String text) {
        var written = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean capital = Character.isUpperCase(c);
            String one = vniSmall(Character.toLowerCase(c));
            written.append(capital ? one.toUpperCase(java.util.Locale.ROOT) : one);
        }
        return written.toString();
    }

    private static String vniSmall(char letter) {
        String apart = Normalizer.normalize("" + letter, Normalizer.Form.NFD);
        char base = apart.charAt(0);
        String marks = apart.substring(1);
        int tone = tone(marks);
        if (letter == 'đ') {
            return "ñ";
        }
        if (base == 'i') {
            return "" + "ìæóíòi".charAt(tone);
        }
        if (base == 'y' && tone == 4) {
            return "î";
        }
        if (marks.indexOf('\u0302') >= 0) {
            return base + "" + "àåãáäâ".charAt(tone);
        }
        if (marks.indexOf('\u0306') >= 0) {
            return base + "" + "èúüéëê".charAt(tone);
        }
        char stem = marks.indexOf('\u031B') < 0 ? base : base == 'o' ? 'ô' : 'ö';
        return tone == 5 ? "" + stem : stem + "" + "øûõùï".charAt(tone);
    }

    /** Grave, hook, tilde, acute, dot, none. */
    private static int tone(String marks) {
        String tones = "\u0300\u0309\u0303\u0301\u0323";
        for (int i = 0; i < tones.length(); i++) {
            if (marks.indexOf(tones.charAt(i)) >= 0) {
                return i;
            }
        }
        return tones.length();
    }
}
