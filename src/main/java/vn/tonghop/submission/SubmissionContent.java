package vn.tonghop.submission;

import java.util.List;

/** What was read from one file: who it is from, and every observation on it. */
public record SubmissionContent(Identity identity, List<Observation> observations) {

    public SubmissionContent {
        observations = List.copyOf(observations);
    }
}
