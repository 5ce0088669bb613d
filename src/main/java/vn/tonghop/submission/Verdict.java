package vn.tonghop.submission;

import java.util.Collection;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Severity;

/** What becomes of a file; one error refuses the whole of it. */
public enum Verdict {
    ACCEPTED,
    ACCEPTED_WITH_QUERIES,
    REFUSED,
    /** It could not be read at all, so nobody knows whose it is. */
    UNREADABLE;

    private static final Set<FindingKind> UNOPENED = Set.of(FindingKind.FILE_UNREADABLE, FindingKind.FILE_TOO_LARGE);

    public boolean counts() {
        return this == ACCEPTED || this == ACCEPTED_WITH_QUERIES;
    }

    public static Verdict of(Collection<Finding> findings) {
        if (findings.stream().anyMatch(finding -> UNOPENED.contains(finding.kind()))) {
            return UNREADABLE;
        }
        if (findings.stream().anyMatch(Finding::isError)) {
            return REFUSED;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.QUERY)
                ? ACCEPTED_WITH_QUERIES
                : ACCEPTED;
    }
}
