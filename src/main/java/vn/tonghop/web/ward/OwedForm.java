package vn.tonghop.web.ward;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.web.frame.TimeLeft;

/**
 * One form that a unit sends for a period, and how that stands.
 *
 * @param due the last day on time
 * @param daysLeft negative when that is over
 * @param left the same, the finer the nearer it is
 * @param received the version that counts; empty when none does
 * @param toDo whether something is left to be done by the unit
 */
record OwedForm(
        String unit,
        String unitName,
        String form,
        String period,
        LocalDate due,
        long daysLeft,
        TimeLeft left,
        Optional<SentVersion> received,
        boolean refused,
        boolean toDo) {}
