package vn.tonghop.cli.submission.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** What a cell is called and what it says; counts about people that the reader may not see are dots. */
public final class CellWords {

    private static final String HIDDEN = "•••";

    private final Form form;
    private final VersionWords words;
    private final SmallCounts counts;

    /** @param seesEverything whether the reader may see every figure of the unit */
    public CellWords(Programme programme, Form form, boolean seesEverything, VersionWords words) {
        this.form = form;
        this.words = words;
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

    public String value(String element, Optional<Value> value) {
        if (value.isEmpty()) {
            return words.say("cell.absent");
        }
        if (counts.hidesOfUnits(element)) {
            return HIDDEN;
        }
        Value said = value.get();
        if (said.state() != ValueState.REPORTED && said.state() != ValueState.ZERO) {
            return words.say("cell." + said.state());
        }
        return said.text().isEmpty()
                ? said.number().map(number -> number.toPlainString()).orElse("")
                : "“" + said.text() + "”";
    }

    /** Whether a sentence about a sheet may be read whole: it may name a figure. */
    boolean hidesSentences(String sheet) {
        Set<String> elements = form.sheet(sheet).stream()
                .flatMap(found -> found.tables().stream())
                .flatMap(table -> table.elements().stream())
                .map(DataElement::code)
                .collect(Collectors.toSet());
        List<String> asked = elements.isEmpty() ? List.copyOf(form.elements().keySet()) : List.copyOf(elements);
        return asked.stream().anyMatch(counts::hidesOfUnits);
    }
}
