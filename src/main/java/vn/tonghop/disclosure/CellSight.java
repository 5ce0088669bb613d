package vn.tonghop.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Value;

/** What the cells of one unit's report are called, and which of them the reader may see. */
public final class CellSight {

    private static final String YES = "Có";
    private static final String NO = "Không";

    private final Programme programme;
    private final Form form;
    private final SmallCounts counts;

    /** @param seesEverything whether the reader may see every figure of the unit */
    public CellSight(Programme programme, Form form, boolean seesEverything) {
        this.programme = programme;
        this.form = form;
        this.counts = SmallCounts.of(programme, seesEverything ? Audience.RESTRICTED : Audience.WIDE);
    }

    public String name(String element, String category) {
        String label = Optional.ofNullable(form.elements().get(element))
                .map(DataElement::label)
                .orElse(element);
        return Optional.ofNullable(form.rows(element).get(category))
                .map(FormRow::label)
                .filter(row -> !row.equals(label))
                .map(row -> row + ", " + label)
                .orElse(label);
    }

    /** The same of a form whose rows are the listed places or other units, each by its name on a day. */
    public String name(String element, String category, LocalDate day) {
        String label = name(element, category);
        return programme
                .register()
                .find(category)
                .map(place -> place.code() + " " + place.name())
                .or(() -> new Term(element, category).isPerUnit()
                        ? programme.units().find(category, day).map(OrgUnit::name)
                        : Optional.empty())
                .filter(row -> !label.contains(row))
                .map(row -> row + ", " + label)
                .orElse(label);
    }

    /** What a cell says in the words of the form: of a choice its label, of a duty yes or no. */
    public Value worded(String element, Value value) {
        DataElement asked = form.elements().get(element);
        if (asked == null || value.number().isEmpty()) {
            return value;
        }
        return switch (asked.type()) {
            case CHOICE ->
                asked.choice(value.text())
                        .map(choice -> new Value(value.state(), value.number(), choice.label()))
                        .orElse(value);
            case YES_NO ->
                new Value(value.state(), value.number(), value.number().get().signum() > 0 ? YES : NO);
            default -> value;
        };
    }

    public boolean hides(String element) {
        return counts.hidesOfUnits(element);
    }

    /** Whether a sentence about a sheet may be read whole: it may name a figure. */
    public boolean hidesSentences(String sheet) {
        Set<String> elements = form.sheet(sheet).stream()
                .flatMap(found -> found.tables().stream())
                .flatMap(table -> table.elements().stream())
                .map(DataElement::code)
                .collect(Collectors.toSet());
        List<String> asked = elements.isEmpty() ? List.copyOf(form.elements().keySet()) : List.copyOf(elements);
        return asked.stream().anyMatch(counts::hidesOfUnits);
    }
}
