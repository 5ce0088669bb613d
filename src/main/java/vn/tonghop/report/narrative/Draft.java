package vn.tonghop.report.narrative;

import java.util.List;

/**
 * What is there to edit.
 *
 * @param subject programme and period, {@code hanoi-2026/2026-06}
 * @param version of the text that it begins with; 0 where there is none
 */
public record Draft(String subject, int version, String title, List<Topic> topics) {

    public Draft {
        topics = List.copyOf(topics);
    }

    /**
     * One heading.
     *
     * @param text paragraphs, each on a line of its own; empty where nothing was written
     * @param said what units wrote
     */
    public record Topic(String code, String title, String text, List<Said> said) {

        public Topic {
            said = List.copyOf(said);
        }
    }

    /** @param who unit and period */
    public record Said(String who, String text) {}
}
