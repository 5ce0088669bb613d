package vn.tonghop.web.narrative;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.tonghop.storage.narrative.Written;

/** A version of the words of a period, under the headings of the report. */
record Version(int number, String actor, Instant at, List<Part> parts) {

    /** @param text paragraphs, each on a line of its own */
    record Part(String title, List<String> text) {}

    /** @param titles of the topics, by their code */
    static Version of(Written written, Map<String, String> titles) {
        return new Version(
                written.version(),
                written.actor(),
                written.at(),
                written.sections().stream()
                        .map(section -> new Part(
                                titles.getOrDefault(section.topic(), section.topic()),
                                section.text().lines().toList()))
                        .toList());
    }
}
