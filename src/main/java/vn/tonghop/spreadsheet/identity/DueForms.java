package vn.tonghop.spreadsheet.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;

/** Which units send which form for a period, worked out once for each period. */
final class DueForms {

    private record Due(String form, String unit) {}

    private final Programme programme;
    private final Map<Period, Set<Due>> byPeriod = new ConcurrentHashMap<>();

    DueForms(Programme programme) {
        this.programme = programme;
    }

    boolean isDue(String form, OrgUnit unit, Period period) {
        return byPeriod.computeIfAbsent(period, this::due).contains(new Due(form, unit.code()));
    }

    private Set<Due> due(Period period) {
        Set<Due> due = new HashSet<>();
        for (Obligation obligation : programme.obligations()) {
            if (obligation.frequency() == period.kind()) {
                programme.due(obligation, period).forEach(unit -> due.add(new Due(obligation.form(), unit.code())));
            }
        }
        return due;
    }
}
