package vn.tonghop.submission;

import java.util.List;

/** What was read from one file: who it is from, every observation on it, and what it explains. */
public record SubmissionContent(Identity identity, List<Observation> observations, List<Explanation> explanations) {

    public SubmissionContent {
        observations = List.copyOf(observations);
        explanations = List.copyOf(explanations);
    }

    public SubmissionContent(Identity identity, List<Observation> observations) {
        this(identity, observations, List.of());
    }
}
