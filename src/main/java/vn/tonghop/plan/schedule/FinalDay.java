package vn.tonghop.plan.schedule;

import java.time.Instant;
import java.util.List;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;

/** When the final report of a period has to be there. */
public record FinalDay(Period period, Instant at) {

    /** All of a programme's year, in the order of the deadlines. */
    public static List<FinalDay> of(Programme programme, FinalBy by) {
        return Deadline.of(programme, by.periods(), by.of()).stream()
                .map(deadline -> new FinalDay(
                        deadline.period(),
                        by.when()
                                .moment(deadline.lastDay(), programme.workingDays())
                                .atZone(DueRule.ZONE)
                                .toInstant()))
                .toList();
    }
}
