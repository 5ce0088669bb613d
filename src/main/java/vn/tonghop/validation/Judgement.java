package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.finding.Finding;

/**
 * What the rules say of one submission.
 *
 * @param shadow what the rules find that are only being tried out: for the department, not for the submitter
 * @param notRun the ids of the rules that needed to know of earlier reports when nothing could be known
 */
public record Judgement(List<Finding> findings, List<Finding> shadow, List<String> notRun) {

    public Judgement {
        findings = List.copyOf(findings);
        shadow = List.copyOf(shadow);
        notRun = List.copyOf(notRun);
    }
}
