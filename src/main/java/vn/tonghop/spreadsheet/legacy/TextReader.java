package vn.tonghop.spreadsheet.legacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.RawRemark;

/** Makes clean Unicode of the texts of one file, and remarks which of its fonts were not Unicode. */
public final class TextReader {

    private static final int MOST_KEPT = 10_000;

    /** Characters of strange texts; a file with more of them is no form, and looking for old letters takes its time. */
    private static final int MOST_LOOKED_AT = 2_000_000;

    private final RawRemark.Collector remarks;
    private final Map<String, Map<String, String>> byFont = new HashMap<>();
    private int kept;
    private long lookedAt;

    public TextReader(RawRemark.Collector remarks) {
        this.remarks = remarks;
    }

    /** A text whose font is of today, or unknown. */
    public String plain(String raw) {
        if (CleanText.isClean(raw)) {
            return raw;
        }
        lookedAt += raw.length();
        Optional<Lettering> old = lookedAt > MOST_LOOKED_AT ? Optional.empty() : Signature.of(raw);
        return CleanText.of(old.map(lettering -> converted(raw, lettering, lettering.label()))
                .orElse(raw));
    }

    /** A text in the font of this name. */
    public String inFont(String raw, String font) {
        Optional<Lettering> old = font.isEmpty() ? Optional.empty() : Lettering.ofFont(font);
        return old.isEmpty() ? plain(raw) : inOldFont(raw, old.get(), font);
    }

    private String inOldFont(String raw, Lettering lettering, String font) {
        Map<String, String> known = byFont.computeIfAbsent(font, name -> new HashMap<>());
        String text = known.get(raw);
        if (text == null) {
            text = CleanText.of(converted(raw, lettering, font));
            if (kept++ < MOST_KEPT) {
                known.put(raw, text);
            }
        }
        return text;
    }

    private String converted(String raw, Lettering lettering, String font) {
        String text = lettering.read(raw);
        if (!text.equals(raw)) {
            remarks.add(RawRemark.Kind.LEGACY_TEXT_CONVERTED, Map.of("font", font));
        }
        return text;
    }
}
