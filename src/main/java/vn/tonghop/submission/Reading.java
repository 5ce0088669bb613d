package vn.tonghop.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;

/**
 * The outcome of reading one file: its content as far as it could be made out, and what was found on the way.
 *
 * @param content empty when the file does not say who reports what
 */
public record Reading(Optional<SubmissionContent> content, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    public Reading with(List<Finding> more) {
        return new Reading(
                content, Stream.concat(findings.stream(), more.stream()).toList());
    }

    public Verdict verdict() {
        return Verdict.of(findings);
    }
}
