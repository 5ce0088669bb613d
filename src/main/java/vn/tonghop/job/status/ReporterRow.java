package vn.tonghop.job.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.period.Period;
import vn.tonghop.storage.life.StatusQuery.Answered;
import vn.tonghop.submission.life.Hold;
import vn.tonghop.submission.life.SentVersion;

/**
 * How one report that is due stands.
 *
 * @param version the one that counts, otherwise the newest that is put aside; empty when none was accepted
 * @param received when that came, or the file that was refused
 * @param daysLate of what was received; of what is missing, how many days the last day on time is over
 * @param errors of the last file, when that was refused
 * @param answered empty when nothing was accepted
 * @param extended until the end of which day the unit was given more time; it is late after that day
 */
public record ReporterRow(
        OrgUnit unit,
        String form,
        Period period,
        Optional<SentVersion> version,
        Optional<Instant> received,
        int daysLate,
        int errors,
        Optional<Answered> answered,
        Optional<Contact> contact,
        Optional<LocalDate> extended) {

    /** Whether nothing that came can count. */
    public boolean isMissing() {
        return version.isEmpty();
    }

    /** Whether the unit has to do something. */
    public boolean waitsForSender() {
        return errors > 0
                || version.isEmpty()
                || version.get().queries().unexplained() > 0
                || version.get().hold() == Hold.ALONE;
    }

    /** Whether the reviewer has to. */
    public boolean waitsForReviewer() {
        return version.filter(this::waitsForReviewer).isPresent();
    }

    private boolean waitsForReviewer(SentVersion sent) {
        return switch (sent.state()) {
            case HELD -> sent.hold().canBeReleased();
            case ACCEPTED, EXPLAINED ->
                sent.queries().waiting() > 0 || sent.queries().unexplained() == 0;
            default -> false;
        };
    }
}
