package vn.tonghop.job.rehearsal;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.status.ReporterRow;

/**
 * What the deadline would bring if it were now.
 *
 * @param folder the marked one with the reports
 * @param rows every report that is due, as it stands
 */
public record RehearsalOutcome(RunOutcome run, Path folder, List<ReporterRow> rows) {

    public RehearsalOutcome {
        rows = List.copyOf(rows);
    }

    /** What somebody still has to send. */
    public List<ReporterRow> missing() {
        return rows.stream().filter(ReporterRow::isMissing).toList();
    }
}
