package vn.tonghop.job.mail.remind;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;

/**
 * A report that is due and of which nothing counts.
 *
 * @param group that the unit reports with, as {@code plan.yaml} calls it
 * @param returned whether a file came and was sent back
 * @param lastDay the last day on time by the plan
 * @param extended until when the unit was given time
 */
record Absentee(
        OrgUnit unit, String form, String group, boolean returned, LocalDate lastDay, Optional<LocalDate> extended) {

    /** The day that counts for the unit. */
    LocalDate due() {
        return extended.filter(lastDay::isBefore).orElse(lastDay);
    }

    boolean isLate(LocalDate today) {
        return due().isBefore(today);
    }
}
