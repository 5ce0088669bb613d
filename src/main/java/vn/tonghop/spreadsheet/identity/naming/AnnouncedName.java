package vn.tonghop.spreadsheet.identity.naming;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.submission.Announcement;
import vn.tonghop.submission.Identity;

/** Holds what a file's name announces against what the workbook says; of names of another shape, the month. */
public record AnnouncedName(String file, Identity identity) {

    public List<Finding> differences() {
        List<Finding> findings = new ArrayList<>();
        Announcement.of(file).ifPresentOrElse(name -> hold(name, findings), () -> holdWords(findings));
        return findings;
    }

    private void hold(Announcement name, List<Finding> findings) {
        compare("form", name.form(), identity.form(), findings);
        compare("unit", name.unit(), identity.unit().code(), findings);
        compare("period", name.period().code(), identity.period().code(), findings);
    }

    /** A free name may at least name a month: "Bao cao T5.xlsx". */
    private void holdWords(List<Finding> findings) {
        PeriodWords.otherThan(identity.period(), PeriodWords.inFileName(file))
                .ifPresent(other ->
                        compare("period", other.shown(), identity.period().code(), findings));
    }

    private void compare(String what, String announced, String said, List<Finding> findings) {
        if (!announced.equals(said)) {
            findings.add(Finding.of(
                    FindingKind.ANNOUNCED_DIFFERS,
                    Place.ofFile(file),
                    "what",
                    what,
                    "expected",
                    announced,
                    "found",
                    said));
        }
    }
}
