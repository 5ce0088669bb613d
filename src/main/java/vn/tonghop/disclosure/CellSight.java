package vn.tonghop.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;

/** What the cells of one unit's report are called, and which of them the reader may see. */
public final class CellSight {

    private final Form form;
    private final SmallCounts counts;

    /** @param seesEverything whether the reader may see every figure of the unit */
    public CellSight(Programme programme, Form form, boolean seesEverything) {
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
