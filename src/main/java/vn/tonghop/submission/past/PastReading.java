package vn.tonghop.submission.past;

import java.util.List;
import vn.tonghop.finding.Finding;

/** What came of reading a file of earlier figures: they are taken only when nothing is wrong with any. */
public record PastReading(List<PastFigure> figures, List<Finding> findings) {

    public PastReading {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
