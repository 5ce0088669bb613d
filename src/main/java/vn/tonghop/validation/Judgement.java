package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.finding.Finding;

/**
 * What the rules say of one submission.
 *
 * @param notRun the ids of the rules that needed to know of earlier reports when nothing could be known
 */
public record Judgement(List<Finding> findings, List<String> notRun) {

    public Judgement {
        findings = List.copyOf(findings);
        notRun = List.copyOf(notRun);
    }
}
