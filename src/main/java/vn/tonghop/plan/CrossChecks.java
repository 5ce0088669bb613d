package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.definition.Entry;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;

/** What no single file can know: every word that one file uses of another must exist there. */
final class CrossChecks {

    private final Programme programme;
    private final Entry plan;
    private final Entry calendar;
    private final Groups groups;

    CrossChecks(Programme programme, Entry plan, Entry calendar) {
        this.programme = programme;
        this.plan = plan;
        this.calendar = calendar;
        this.groups = new Groups(programme, year());
    }

    void run() {
        requireSome(plan, "indicators");
        requireSome(calendar, "obligations");
        checkReporters();
        new IndicatorChecks(programme, groups).run(plan.list("indicators"), plan.list("duties"));
        checkReconciliations();
        checkObligations();
    }

    private void checkReconciliations() {
        var asked = new IndicatorChecks(programme, groups);
        for (Entry entry : plan.list("reconciliations")) {
            groups.require(entry.get("reporters"), entry.text("reporters"));
        }
        programme
                .reconciliations()
                .forEach(each -> asked.requireAsked(plan.get("reconciliations"), each.numerator(), each.reporters()));
    }

    private void checkReporters() {
        Period year = year();
        String within = plan.text("unit");
        if (!within.isEmpty() && programme.units().find(within, year.end()).isEmpty()) {
            plan.get("unit").fault("đơn vị " + within + " không có trong org-units.csv ngày " + year.end());
        }
        for (Reporters group : programme.reporters().values()) {
            Entry entry = plan.get("reporters").get(group.id());
            group.codes().stream().forEach(code -> requireUnit(entry, code, within, year.end()));
            if (group.kinds().isEmpty() && group.codes().isEmpty()) {
                entry.fault("nhóm '" + group.id() + "' cần 'kinds' hoặc 'units'");
            }
        }
    }

    private void requireUnit(Entry entry, String code, String within, LocalDate day) {
        Optional<OrgUnit> unit = programme.units().find(code, day);
        if (unit.isEmpty()) {
            entry.fault("đơn vị " + code + " không có trong org-units.csv ngày " + day);
        } else if (!programme.units().subtree(within, day).contains(unit.get())) {
            entry.fault("đơn vị " + code + " không ở trong đơn vị " + within + " của kế hoạch");
        }
    }

    private void checkObligations() {
        List<Entry> entries = calendar.list("obligations");
        Set<String> owed = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Obligation obligation = programme.obligations().get(i);
            Entry entry = entries.get(i);
            groups.require(entry, obligation.reporters());
            groups.units(obligation.reporters()).stream()
                    .map(unit -> unit.code() + " " + obligation.form() + " " + obligation.frequency())
                    .sorted()
                    .filter(one -> !owed.add(one))
                    .forEach(one -> entry.fault("nghĩa vụ " + one + " đã có ở trên"));
        }
    }

    private static void requireSome(Entry file, String key) {
        if (file.list(key).isEmpty()) {
            file.fault("mục '" + key + "' phải có ít nhất một dòng");
        }
    }

    private Period year() {
        return new Period(PeriodKind.YEAR, programme.year(), 1);
    }
}
