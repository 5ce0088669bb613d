package vn.tonghop.report.pdf.about;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says about itself beside its pages.
 *
 * @param language {@code vi-VN}, {@code en} …
 * @param moment the only date in it
 * @param identity named values that a program reads back: the run, the hashes, the audience
 */
public record Facts(String title, String author, String language, Instant moment, Map<String, String> identity) {

    public Facts {
        identity = java.util.Collections.unmodifiableMap(new TreeMap<>(identity));
    }
}
