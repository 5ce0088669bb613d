package vn.tonghop.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;

/** What no single file can know: every word that one file uses of another must exist there. */
final class CrossChecks {

    private final Programme programme;
    private final Entry plan;
    private final Entry calendar;

    CrossChecks(Programme programme, Entry plan, Entry calendar) {
        this.programme = programme;
        this.plan = plan;
        this.calendar = calendar;
    }

    void run() {
        checkReporters();
        checkIndicators();
        checkObligations();
    }

    private void checkReporters() {
        Period year = new Period(PeriodKind.YEAR, programme.year(), 1);
        String within = plan.text("unit");
        Set<String> codes = programme.units().subtree(within, year.end()).stream()
                .map(OrgUnit::code)
                .collect(Collectors.toSet());
        if (codes.isEmpty() && !within.isEmpty()) {
            plan.get("unit").fault("đơn vị " + within + " không có trong org-units.csv ngày " + year.end());
        }
        for (Reporters group : programme.reporters().values()) {
            Entry entry = plan.get("reporters").get(group.id());
            group.codes().stream()
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> entry.fault("đơn vị " + code + " không có trong địa bàn " + within
                            + " ở org-units.csv ngày " + year.end()));
            if (group.kinds().isEmpty() && group.codes().isEmpty()) {
                entry.fault("nhóm '" + group.id() + "' cần 'kinds' hoặc 'units'");
            }
        }
    }

    private void checkIndicators() {
        List<Entry> entries = plan.list("indicators");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Indicator indicator = programme.indicators().get(i);
            Entry entry = entries.get(i);
            if (!seen.add(indicator.code())) {
                entry.fault("mã chỉ tiêu " + indicator.code() + " dùng hai lần");
            }
            if (!programme.reporters().containsKey(indicator.reporters())) {
                entry.fault("nhóm báo cáo '" + indicator.reporters() + "' không có, chọn một trong "
                        + programme.reporters().keySet());
            }
            Stream.concat(indicator.numerator().stream(), indicator.denominator().stream())
                    .filter(term -> programme.forms().values().stream().noneMatch(form -> asks(form, term)))
                    .forEach(term -> entry.fault("không biểu nào hỏi " + term));
        }
    }

    private void checkObligations() {
        List<Entry> entries = calendar.list("obligations");
        for (int i = 0; i < entries.size(); i++) {
            Obligation obligation = programme.obligations().get(i);
            requireForm(entries.get(i), obligation.form());
            if (!programme.reporters().containsKey(obligation.reporters())) {
                entries.get(i).fault("nhóm báo cáo '" + obligation.reporters() + "' không có");
            }
        }
    }

    private void requireForm(Entry entry, String form) {
        if (!programme.forms().containsKey(form)) {
            entry.fault("biểu '" + form + "' không có, chọn một trong "
                    + programme.forms().keySet());
        }
    }

    private static boolean asks(Form form, Term term) {
        return form.figureSheets().stream()
                .flatMap(sheet -> sheet.tables().stream())
                .anyMatch(table -> asks(table, term));
    }

    private static boolean asks(FormTable table, Term term) {
        for (FormRow row : table.rows()) {
            for (String column : table.columnCodes()) {
                boolean same = table.element(row, column)
                        .map(element -> element.code().equals(term.element()))
                        .orElse(false);
                if (same && !row.total() && term.covers(table.category(row))) {
                    return true;
                }
            }
        }
        return false;
    }
}
