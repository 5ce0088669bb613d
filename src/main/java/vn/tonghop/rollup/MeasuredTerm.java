package vn.tonghop.rollup;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;

/**
 * A term that the store has to add up, and how.
 *
 * @param addsUpOverMonths whether months add up; otherwise the latest month counts
 * @param choice whether it is a choice, of which only what was chosen counts: silence is not the first choice
 * @param byQuarter whether each quarter is wanted by itself too
 * @param byMonth whether each month is wanted by itself too, to read ahead from
 */
public record MeasuredTerm(Term term, boolean addsUpOverMonths, boolean choice, boolean byQuarter, boolean byMonth) {

    /** Of a term whose months nobody asks one by one. */
    public MeasuredTerm(Term term, boolean addsUpOverMonths, boolean choice, boolean byQuarter) {
        this(term, addsUpOverMonths, choice, byQuarter, false);
    }

    /** Of a count that is not asked by quarter. */
    public MeasuredTerm(Term term, boolean addsUpOverMonths) {
        this(term, addsUpOverMonths, false, false);
    }

    /** Every term that an indicator of the programme uses, once. */
    public static List<MeasuredTerm> of(Programme programme) {
        Set<Term> all = new LinkedHashSet<>();
        Set<Term> byQuarter = new LinkedHashSet<>();
        Set<Term> byMonth = new LinkedHashSet<>();
        programme.reconciliations().forEach(other -> all.addAll(other.numerator()));
        for (Indicator indicator : programme.indicators()) {
            all.addAll(indicator.measuredTerms());
            if (indicator.kind() == IndicatorKind.FREQUENCY) {
                byQuarter.addAll(indicator.measuredTerms());
            }
            if (indicator.growsWithTheYear()) {
                byMonth.addAll(indicator.numerator());
                programme.parts(indicator).forEach(part -> byMonth.addAll(part.numerator()));
            }
        }
        Map<String, DataElement> elements = elements(programme);
        return all.stream()
                .map(term -> of(term, element(elements, term), byQuarter.contains(term), byMonth.contains(term)))
                .toList();
    }

    /** The same for the roll-up of a period: nobody reads ahead from one that closes the year. */
    public static List<MeasuredTerm> of(Programme programme, Period period) {
        return period.closesTheYear()
                ? of(programme).stream()
                        .map(each ->
                                new MeasuredTerm(each.term, each.addsUpOverMonths, each.choice, each.byQuarter, false))
                        .toList()
                : of(programme);
    }

    /** Every number that a form asks on more than one row, so that it is known by what the rows stand for. */
    public static List<MeasuredTerm> divided(Programme programme) {
        return programme.forms().values().stream()
                .flatMap(form -> form.figureSheets().stream())
                .flatMap(sheet -> sheet.tables().stream())
                .filter(table -> !table.isPerUnit())
                .filter(table ->
                        table.rows().stream().filter(row -> !row.total()).count() > 1)
                .flatMap(table -> table.columns().stream())
                .filter(element -> element.type().isNumber() && !element.isOpening())
                .map(element -> new MeasuredTerm(
                        new Term(element.code(), ""), element.nature().addsUpOverMonths()))
                .distinct()
                .toList();
    }

    /** The same with each month by itself, where months add up. */
    public MeasuredTerm monthByMonth() {
        return new MeasuredTerm(term, addsUpOverMonths, choice, byQuarter, addsUpOverMonths);
    }

    private static MeasuredTerm of(Term term, DataElement element, boolean byQuarter, boolean byMonth) {
        boolean flow = element.nature().addsUpOverMonths();
        return new MeasuredTerm(term, flow, element.type() == ValueType.CHOICE, byQuarter, byMonth && flow);
    }

    /** By code, as the first form that asks it has it. */
    private static Map<String, DataElement> elements(Programme programme) {
        Map<String, DataElement> elements = new HashMap<>();
        programme.forms().values().forEach(form -> form.elements().forEach(elements::putIfAbsent));
        return elements;
    }

    private static DataElement element(Map<String, DataElement> elements, Term term) {
        return Optional.ofNullable(elements.get(term.element()))
                .orElseThrow(() -> new IllegalStateException("no form asks " + term));
    }
}
