package vn.tonghop.spreadsheet.legacy;

import java.util.Optional;

/** Recognises texts from before Unicode by their characters, where no font tells of them any more. */
public final class Signature {

    private static final int ENOUGH_WORDS = 2;

    /** Characters of TCVN3 that no Vietnamese word in Unicode has. */
    private static final String TCVN3 = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆËÎÏÑÖ×ØÜÞßäåæçëîïñöøûüþ";

    /** Characters of VNI that no Vietnamese word in Unicode has. */
    private static final String VNI = "äåëïñöøûüÄÅËÏÑÖØÛÜ";

    private Signature() {}

    /** How the text was written, when at least two of its words say so and none speaks against it. */
    public static Optional<Lettering> of(String text) {
        if (text.chars().anyMatch(c -> c > 0xFF && Character.isLetter(c))) {
            return Optional.empty();
        }
        if (has(text, TCVN3) && isReadBy(Lettering.TCVN3, text)) {
            return isReadBy(Lettering.VNI, text) ? Optional.empty() : Optional.of(Lettering.TCVN3);
        }
        boolean strange = has(text, VNI) || Spelling.misspelt(text) >= ENOUGH_WORDS;
        return strange && isReadBy(Lettering.VNI, text) ? Optional.of(Lettering.VNI) : Optional.empty();
    }

    private static boolean has(String text, String characters) {
        return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }

    private static boolean isReadBy(Lettering lettering, String text) {
        String read = lettering.toUnicode(text);
        return Spelling.misspelt(read) == 0 && Spelling.spelt(read) >= ENOUGH_WORDS;
    }
}
