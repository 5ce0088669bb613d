package vn.tonghop.spreadsheet.gate;

import java.util.HashSet;
import java.util.Set;
import vn.tonghop.spreadsheet.raw.RawWorkbook.Format;

/** Texts of one workbook in which nothing of a person was found, for its sheets repeat each other. */
final class Harmless {

    private static final int MOST = 1000;

    private final Set<String> texts = new HashSet<>();
    private final int most;

    /** Text files make every text anew, so that knowing it again would cost as much as looking at it. */
    Harmless(Format format) {
        this.most = format == Format.CSV ? 0 : MOST;
    }

    boolean contains(String text) {
        return texts.contains(text);
    }

    void add(String text) {
        if (texts.size() < most) {
            texts.add(text);
        }
    }
}
