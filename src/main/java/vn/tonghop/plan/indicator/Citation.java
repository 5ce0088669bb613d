package vn.tonghop.plan.indicator;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.Entry;

/**
 * What the plan itself says of an indicator or a duty.
 *
 * @param quote the plan's own words
 * @param section where the plan says so
 * @param lead the body that answers for it
 * @param with the bodies that take part
 * @param assumed what the plan leaves open and we took, in words; empty when nothing
 */
public record Citation(String quote, String section, String lead, List<String> with, Optional<String> assumed) {

    public Citation {
        with = List.copyOf(with);
    }

    public static Citation read(Entry entry) {
        return new Citation(
                entry.text("quote"),
                entry.text("section"),
                entry.text("lead"),
                entry.texts("with"),
                entry.optionalText("assumed"));
    }
}
