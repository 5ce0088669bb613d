package vn.tonghop.storage.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.life.CellChange;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.submission.life.SubmissionState;

/** Tells of each version of a report what it says otherwise than had been reported before it came. */
public final class ReportedChanges {

    private final ReportedCells reported;

    public ReportedChanges(DataSource dataSource) {
        this.reported = new ReportedCells(dataSource);
    }

    /**
     * By number of the version; what was held or withdrawn is nobody's base, and what came first is not in it.
     *
     * @param versions of one unit, form and period
     */
    public Map<Integer, List<CellChange>> of(List<SentVersion> versions) {
        List<SentVersion> inOrder = new ArrayList<>(versions);
        inOrder.sort(Comparator.comparing(SentVersion::receivedAt));
        List<Observation> before = List.of();
        Map<Integer, List<CellChange>> changes = new HashMap<>();
        for (SentVersion version : inOrder) {
            List<Observation> now = reported.of(version);
            boolean supplement = version.type() == SubmissionType.SUPPLEMENT;
            if (!before.isEmpty()) {
                changes.put(version.version(), CellChange.between(before, now, supplement));
            }
            if (version.state() != SubmissionState.HELD && version.state() != SubmissionState.WITHDRAWN) {
                before = supplement ? CellChange.over(before, now) : now;
            }
        }
        return changes;
    }
}
