package vn.tonghop.job;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.rollup.snapshot.Snapshot;

/**
 * What a run did, or found done already.
 *
 * @param news whether anything changed since the last run
 * @param refusals the first error of each file of the period that does not count
 * @param held why accepted files of the period are put aside until somebody decides
 * @param copies files whose bytes had come before
 * @param after how many files of the period came after the moment of the roll-up
 */
public record RunOutcome(
        boolean news,
        Snapshot snapshot,
        List<ReportPaths> reports,
        List<Finding> refusals,
        List<Finding> held,
        List<Finding> copies,
        int after) {

    public RunOutcome {
        reports = List.copyOf(reports);
        refusals = List.copyOf(refusals);
        held = List.copyOf(held);
        copies = List.copyOf(copies);
    }
}
