package vn.tonghop.spreadsheet.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.name.UnitMatcher;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;

/** Which units send which form for a period, worked out once for each. */
final class DueForms {

    private record Asked(String form, Period period) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked that && form.equals(that.form) && period.equals(that.period);
        }

        @Override
        public int hashCode() {
            return 31 * form.hashCode() + period.hashCode();
        }
    }

    private record Senders(Set<OrgUnit> units, UnitMatcher matcher) {}

    private final Programme programme;
    private final Map<Asked, Senders> senders = new ConcurrentHashMap<>();

    DueForms(Programme programme) {
        this.programme = programme;
    }

    boolean isDue(String form, OrgUnit unit, Period period) {
        return senders(form, period).units().contains(unit);
    }

    /** The units that send the form, to be asked for by name. */
    UnitMatcher units(String form, Period period) {
        return senders(form, period).matcher();
    }

    private Senders senders(String form, Period period) {
        return senders.computeIfAbsent(new Asked(form, period), this::work);
    }

    private Senders work(Asked asked) {
        Set<OrgUnit> units = new LinkedHashSet<>();
        for (Obligation obligation : programme.obligations()) {
            if (obligation.form().equals(asked.form())
                    && obligation.frequency() == asked.period().kind()) {
                units.addAll(programme.mayReport(obligation, asked.period()));
            }
        }
        return new Senders(units, new UnitMatcher(programme.units(), List.copyOf(units)));
    }
}
