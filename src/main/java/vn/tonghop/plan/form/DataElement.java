package vn.tonghop.plan.form;

import java.util.List;
import java.util.Optional;

/**
 * The smallest thing that is collected, with a code that is the same on every form.
 *
 * @param label the words on the form
 * @param unit unit of measure: người, lượt, cơ sở, vụ, đồng …; empty for texts
 * @param required whether an empty cell is an error
 * @param informational whether it is asked though no indicator and no rule uses it
 * @param formula columns of the same row that make up a computed (grey) cell, such as {@code F_DAU + F_TANG - F_GIAM};
 *     empty when it is typed in
 * @param opensWith code of the element of the same row whose figure at the end of the last period this one starts with, such
 *     as {@code F_CUOI} for {@code F_DAU}; empty for all others
 * @param choices what may be chosen, for {@link ValueType#CHOICE}
 */
public record DataElement(
        String code,
        String label,
        String unit,
        ValueType type,
        Nature nature,
        boolean required,
        boolean informational,
        String formula,
        String opensWith,
        List<Choice> choices) {

    public DataElement {
        choices = List.copyOf(choices);
    }

    /** The choice of a code; empty for anything that cannot be chosen. */
    public Optional<Choice> choice(String choiceCode) {
        return choices.stream()
                .filter(choice -> choice.code().equals(choiceCode))
                .findFirst();
    }

    public boolean isComputed() {
        return !formula.isEmpty();
    }

    /** Whether it says again how the last period ended. */
    public boolean isOpening() {
        return !opensWith.isEmpty();
    }

    /** The codes that the formula adds up or takes off; none when the cell is typed in. */
    public List<String> summands() {
        return isComputed() ? List.of(formula.split("\\s*[+-]\\s*")) : List.of();
    }
}
