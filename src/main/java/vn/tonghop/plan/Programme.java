package vn.tonghop.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.WorkingDays;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.audience.Readers;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.plan.reconciliation.Reconciliation;
import vn.tonghop.plan.register.Register;

/**
 * One yearly plan with everything that is collected, judged and due for it.
 *
 * @param id name of its folder in {@code jobs/}, such as {@code hanoi-2026}
 * @param decision number of the decision that issued the plan
 * @param hash of all files that define the programme: the plan version that judged a figure
 */
public record Programme(
        String id,
        String title,
        String decision,
        int year,
        CountsFrom countsFrom,
        OrgUnits units,
        Map<String, Form> forms,
        Map<String, Reporters> reporters,
        WorkingDays workingDays,
        List<Obligation> obligations,
        List<Indicator> indicators,
        List<Duty> duties,
        Register register,
        List<Allocation> allocations,
        List<Reconciliation> reconciliations,
        String hash) {

    /** From when on a report counts. */
    public enum CountsFrom {
        /** As soon as no error is found in it. */
        ACCEPTANCE,
        /** Only once the reviewer has approved it. */
        APPROVAL
    }

    public Programme {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        reporters = Collections.unmodifiableMap(new LinkedHashMap<>(reporters));
        obligations = List.copyOf(obligations);
        indicators = List.copyOf(indicators);
        duties = List.copyOf(duties);
        allocations = List.copyOf(allocations);
        reconciliations = List.copyOf(reconciliations);
    }

    /** A form as a unit fills it in for a period: with the rows that are its own. */
    public Form form(String id, OrgUnit unit, Period period) {
        return forms.get(id).forReporter(units, unit, period);
    }

    /** The obligation under which a unit sends a form for a period of that kind. */
    public Optional<Obligation> obligation(OrgUnit unit, PeriodKind kind, Period period) {
        return obligations.stream()
                .filter(obligation -> obligation.frequency() == kind)
                .filter(obligation -> due(obligation, period).contains(unit))
                .findFirst();
    }

    /** The units that owe an obligation for a period; none when its due rule names no day for that period. */
    public List<OrgUnit> due(Obligation obligation, Period period) {
        return obligation.due().covers(period)
                ? reporters.get(obligation.reporters()).due(units, period)
                : List.of();
    }

    /** The units that may send what an obligation asks: those that owe it, and those that ended within the period. */
    public List<OrgUnit> mayReport(Obligation obligation, Period period) {
        return obligation.due().covers(period)
                ? reporters.get(obligation.reporters()).during(units, period)
                : List.of();
    }

    /** The units that owe the figures of an indicator; of one that is made of others, those that owe any part. */
    public List<OrgUnit> due(Indicator indicator, Period period) {
        return indicator.kind().hasParts()
                ? parts(indicator).stream()
                        .flatMap(part -> due(part, period).stream())
                        .distinct()
                        .toList()
                : reporters.get(indicator.reporters()).due(units, period);
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The indicators that an indicator is made of; none where it is measured itself. */
    public List<Indicator> parts(Indicator indicator) {
        return indicator.measure().parts().stream()
                .flatMap(code -> indicator(code).stream())
                .toList();
    }

    /** What units are asked to say in words, each once, in the order of the forms. */
    public List<DataElement> topics() {
        Map<String, DataElement> topics = new LinkedHashMap<>();
        forms.values().stream()
                .flatMap(form -> form.sheets().stream())
                .filter(FormSheet::narrative)
                .flatMap(sheet -> sheet.tables().stream())
                .flatMap(table -> table.elements().stream())
                .forEach(element -> topics.putIfAbsent(element.code(), element));
        return List.copyOf(topics.values());
    }

    /** Who may read the figures of an indicator: whom the plan names, or else whoever may read all that it is made of. */
    public Readers readers(Indicator indicator) {
        return indicator.readers().orElseGet(() -> isMadeOfRestricted(indicator) ? Readers.RESTRICTED : Readers.PUBLIC);
    }

    /** How many parts of a composite hold says nothing of what is in them. */
    private boolean isMadeOfRestricted(Indicator indicator) {
        return indicator.kind() == IndicatorKind.TRACKED_LIST
                || indicator.kind() == IndicatorKind.DERIVED
                        && parts(indicator).stream().anyMatch(part -> readers(part) == Readers.RESTRICTED)
                || indicator.measuredTerms().stream()
                        .anyMatch(term -> forms.values().stream().anyMatch(form -> form.isRestricted(term.element())));
    }

    /** Whether a form asks what a term names. */
    public boolean asks(Term term) {
        return forms.values().stream().anyMatch(form -> form.asks(term));
    }

    /** Whether an indicator counts people in a way that no unit is ever listed or ranked by. */
    public boolean isSensitive(Indicator indicator) {
        return parts(indicator).stream().anyMatch(this::isSensitive)
                || indicator.terms().stream()
                        .anyMatch(term -> forms.values().stream().anyMatch(form -> form.isSensitive(term.element())));
    }
}
