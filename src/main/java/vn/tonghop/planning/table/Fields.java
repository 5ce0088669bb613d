package vn.tonghop.planning.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;

/** Where the forms of a programme ask what its terms name. */
final class Fields {

    private final Programme programme;
    private final Period year;

    Fields(Programme programme) {
        this.programme = programme;
        this.year = new Period(PeriodKind.YEAR, programme.year(), 1);
    }

    /** The fields of an indicator, on the forms that its reporters send, as far as these ask them. */
    String of(Indicator indicator) {
        Set<OrgUnit> due = Set.copyOf(programme.due(indicator, year));
        Set<String> sent = programme.obligations().stream()
                .filter(obligation -> !Collections.disjoint(units(obligation), due))
                .map(Obligation::form)
                .collect(Collectors.toSet());
        return indicator.terms().stream().map(term -> of(term, sent::contains)).collect(Collectors.joining("<br>"));
    }

    /** The fields of terms, on any form. */
    String of(List<Term> terms) {
        return terms.stream().map(term -> of(term, form -> true)).collect(Collectors.joining("<br>"));
    }

    /** The data elements behind terms, once each. */
    Stream<DataElement> elements(List<Term> terms) {
        return terms.stream()
                .flatMap(term -> programme.forms().values().stream()
                        .map(Form::elements)
                        .filter(elements -> elements.containsKey(term.element()))
                        .map(elements -> elements.get(term.element()))
                        .limit(1))
                .distinct();
    }

    private String of(Term term, Predicate<String> sent) {
        List<Form> asking = programme.forms().values().stream()
                .filter(form -> form.elements().containsKey(term.element()))
                .toList();
        List<Form> own = asking.stream().filter(form -> sent.test(form.id())).toList();
        return (own.isEmpty() ? asking : own)
                .stream().map(form -> place(form, term)).collect(Collectors.joining("<br>"));
    }

    private static String place(Form form, Term term) {
        DataElement element = form.elements().get(term.element());
        String sheet = form.figureSheets().stream()
                .filter(each -> asks(each, term.element()))
                .map(FormSheet::code)
                .distinct()
                .collect(Collectors.joining(", "));
        return form.id() + " › " + sheet + " › `" + term + "` " + element.label() + row(form, term);
    }

    private static boolean asks(FormSheet sheet, String element) {
        return sheet.tables().stream()
                .anyMatch(table -> table.columns().stream()
                                .anyMatch(column -> column.code().equals(element))
                        || table.isList()
                                && table.rows().stream()
                                        .anyMatch(row -> row.code().equals(element)));
    }

    private static String row(Form form, Term term) {
        Map<String, FormRow> rows = form.rows(term.element());
        return rows.containsKey(term.category()) && !term.category().isEmpty()
                ? ", dòng “" + rows.get(term.category()).label() + "”"
                : "";
    }

    private List<OrgUnit> units(Obligation obligation) {
        return programme.reporters().get(obligation.reporters()).due(programme.units(), year);
    }
}
