package vn.tonghop.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Form;

/** The groups of reporters while a programme is being checked, when any name in it may still be wrong. */
final class Groups {

    private final Programme programme;
    private final Period year;

    Groups(Programme programme, Period year) {
        this.programme = programme;
        this.year = year;
    }

    void require(Entry entry, String group) {
        if (!programme.reporters().containsKey(group)) {
            entry.fault("nhóm báo cáo '" + group + "' không có, chọn một trong "
                    + programme.reporters().keySet());
        }
    }

    Set<OrgUnit> units(String group) {
        return unitsIn(year, group);
    }

    /** Those that owe a report for a period: units come and go within a year. */
    Set<OrgUnit> unitsIn(Period period, String group) {
        return Optional.ofNullable(programme.reporters().get(group))
                .map(known -> Set.copyOf(known.due(programme.units(), period)))
                .orElse(Set.of());
    }

    /** The forms that at least one unit of a group has to send. */
    Stream<Form> forms(String group) {
        Set<OrgUnit> units = units(group);
        return programme.obligations().stream()
                .filter(obligation -> !Collections.disjoint(units(obligation.reporters()), units))
                .map(Obligation::form)
                .filter(programme.forms()::containsKey)
                .map(programme.forms()::get);
    }

    /** The forms that anybody has to send. */
    Stream<Form> allForms() {
        return programme.obligations().stream()
                .map(Obligation::form)
                .distinct()
                .filter(programme.forms()::containsKey)
                .map(programme.forms()::get);
    }
}
