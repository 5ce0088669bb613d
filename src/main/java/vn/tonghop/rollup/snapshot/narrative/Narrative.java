package vn.tonghop.rollup.snapshot.narrative;

import java.util.List;

/**
 * What the report says of difficulties, proposals and the period ahead.
 *
 * @param version of the text that the department wrote; 0 while it has written none
 * @param sections the text, by topic
 * @param voiced the topics that units said anything on
 */
public record Narrative(int version, List<Section> sections, List<Voiced> voiced) {

    /** Nothing said by anybody. */
    public static final Narrative NONE = new Narrative(0, List.of(), List.of());

    public Narrative {
        sections = List.copyOf(sections);
        voiced = List.copyOf(voiced);
    }

    /**
     * The words on one topic.
     *
     * @param topic code of the data element under which units were asked
     * @param text paragraphs, each on a line of its own
     */
    public record Section(String topic, String text) {}

    /**
     * Who said anything on a topic; what they said is for the department alone.
     *
     * @param units codes of units
     */
    public record Voiced(String topic, List<String> units) {

        public Voiced {
            units = List.copyOf(units);
        }
    }

    public boolean isWritten() {
        return version > 0;
    }
}
