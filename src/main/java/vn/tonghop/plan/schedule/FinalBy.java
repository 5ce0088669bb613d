package vn.tonghop.plan.schedule;

import java.util.Set;
import vn.tonghop.period.PeriodKind;

/** By when the final report of a period has to be there; after it the alarm is raised. */
public record FinalBy(Set<PeriodKind> periods, Set<String> of, When.ByDeadline when) {

    public FinalBy {
        periods = Set.copyOf(periods);
        of = Set.copyOf(of);
    }
}
