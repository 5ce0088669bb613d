package vn.tonghop.web.intake;

import java.text.Normalizer;

/** The name that a browser gives a file, as a name that every file system takes. */
final class SentName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "bieu.xlsx";

    private SentName() {}

    static String of(String said) {
        String last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}<>:\"|?*]", "_")
                .replaceAll("^[. ~]+", "")
                .strip();
        String name = plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
        return name.isBlank() ? NAMELESS : name;
    }
}
