package vn.tonghop.submission.life;

import java.util.Optional;
import vn.tonghop.finding.Finding;

/**
 * One query of a version, with what was said to it.
 *
 * @param no by which it is called: its place among the findings of the file
 * @param element what the doubted cell holds; empty when the query is not about one cell
 * @param answer the last explanation
 * @param earlier what was said to the same query of the same unit before, unless the reviewer refused it
 */
public record AskedQuery(
        int no,
        Finding finding,
        String element,
        String category,
        Optional<Answer> answer,
        Optional<EarlierAnswer> earlier) {

    /** Whether the sender has to say something. */
    public boolean isUnexplained() {
        return answer.isEmpty() || answer.get().isRefused();
    }

    /** Whether the reviewer has to. */
    public boolean isWaiting() {
        return answer.filter(said -> said.accepted().isEmpty()).isPresent();
    }

    /**
     * An explanation and what the reviewer said to it.
     *
     * @param accepted empty as long as nobody has judged
     */
    public record Answer(long id, String text, String by, Optional<Boolean> accepted, String verdictReason) {

        boolean isRefused() {
            return accepted.filter(yes -> !yes).isPresent();
        }
    }

    /** @param period code of the period in which it was said */
    public record EarlierAnswer(String period, String text) {}
}
