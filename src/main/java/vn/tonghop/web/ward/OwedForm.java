package vn.tonghop.web.ward;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.submission.life.SentVersion;

/**
 * One form that a unit sends for a period, and how that stands.
 *
 * @param due the last day on time
 * @param daysLeft negative when that is over
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
        Optional<SentVersion> received,
        boolean refused,
        boolean toDo) {}
