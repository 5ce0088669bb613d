package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.Set;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;

/**
 * Who reports what for when, as the workbook itself says.
 *
 * @param sendNumber which sending of this period it is, by the sender's count, from 1
 * @param dataTo the last day that the figures cover
 * @param reason why there is a supplement or a correction; empty where none was given
 * @param sheets of a supplement the codes of the form's sheets that it carries figures on; empty of anything else, which
 *     carries all of them
 * @param document the signed paper that it goes with
 */
public record Identity(
        String form,
        int formVersion,
        OrgUnit unit,
        Period period,
        int sendNumber,
        LocalDate dataTo,
        SubmissionType type,
        String reason,
        Set<String> sheets,
        SignedDocument document) {

    public Identity {
        sheets = Set.copyOf(sheets);
    }

    /** Of a workbook that names no signed paper. */
    public Identity(
            String form,
            int formVersion,
            OrgUnit unit,
            Period period,
            int sendNumber,
            LocalDate dataTo,
            SubmissionType type,
            String reason,
            Set<String> sheets) {
        this(form, formVersion, unit, period, sendNumber, dataTo, type, reason, sheets, SignedDocument.NONE);
    }

    /** Of an official report, which stands for the whole period. */
    public Identity(String form, int formVersion, OrgUnit unit, Period period, int sendNumber, LocalDate dataTo) {
        this(form, formVersion, unit, period, sendNumber, dataTo, SubmissionType.OFFICIAL, "", Set.of());
    }

    /** This, as a submission that carries figures on some sheets only. */
    public Identity on(Set<String> sheets) {
        return new Identity(form, formVersion, unit, period, sendNumber, dataTo, type, reason, sheets, document);
    }

    public boolean isSupplement() {
        return type == SubmissionType.SUPPLEMENT;
    }
}
