package vn.tonghop.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;

/**
 * The outcome of reading one file: its content as far as it could be made out, and what was found on the way.
 *
 * @param content empty when the file does not say who reports what
 * @param notChecked the ids of the rules that could not be run because nothing was known of earlier reports
 * @param shadow what rules find that are only being tried out: for the department, neither told nor counted
 */
public record Reading(
        Optional<SubmissionContent> content, List<Finding> findings, List<String> notChecked, List<Finding> shadow) {

    public Reading {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
        shadow = List.copyOf(shadow);
    }

    public Reading(Optional<SubmissionContent> content, List<Finding> findings) {
        this(content, findings, List.of(), List.of());
    }

    public Reading with(List<Finding> more) {
        return new Reading(
                content, Stream.concat(findings.stream(), more.stream()).toList(), notChecked, shadow);
    }

    public Verdict verdict() {
        return Verdict.of(findings);
    }
}
