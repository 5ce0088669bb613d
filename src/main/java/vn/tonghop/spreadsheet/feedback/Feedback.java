package vn.tonghop.spreadsheet.feedback;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Severity;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Verdict;

/**
 * Everything a sender is told about one file.
 *
 * @param headline the verdict in one line
 * @param about who reports what, and what is known of the receipt
 * @param totals what was read, in the order of the file
 * @param remarks errors before queries before notes, each behind its cause
 * @param notChecked rules that need to know earlier reports, which were not at hand
 */
public record Feedback(
        Receipt receipt,
        Verdict verdict,
        String headline,
        Optional<Identity> identity,
        List<Fact> about,
        List<ControlTotal> totals,
        List<Remark> remarks,
        List<String> notChecked) {

    public Feedback {
        about = List.copyOf(about);
        totals = List.copyOf(totals);
        remarks = List.copyOf(remarks);
        notChecked = List.copyOf(notChecked);
    }

    public long count(Severity severity) {
        return remarks.stream()
                .filter(remark -> remark.finding().severity() == severity)
                .count();
    }

    /** Whether the file holds data of persons, so that nothing of it may be handed on. */
    public boolean aboutPersons() {
        return remarks.stream().anyMatch(remark -> remark.finding().kind() == FindingKind.PERSONAL_DATA);
    }
}
