package vn.tonghop.submission;

import java.util.List;
import java.util.Set;
import vn.tonghop.plan.indicator.Term;

/**
 * What was read from one file: who it is from, every observation on it, and what it explains.
 *
 * @param unclear what something stands for in the file that could not be read, each with the category of exactly one row
 */
public record SubmissionContent(
        Identity identity, List<Observation> observations, List<Explanation> explanations, Set<Term> unclear) {

    public SubmissionContent {
        observations = List.copyOf(observations);
        explanations = List.copyOf(explanations);
        unclear = Set.copyOf(unclear);
    }

    public SubmissionContent(Identity identity, List<Observation> observations) {
        this(identity, observations, List.of(), Set.of());
    }
}
