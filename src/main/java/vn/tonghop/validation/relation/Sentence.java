package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.check.Phrases;

/** Says with the form's own words, in one language, what a broken rule found in which cells and what would fit. */
final class Sentence {

    private final Form form;
    private final Phrases phrases;
    private final Unbalanced breach;

    Sentence(Form form, Phrases phrases, Unbalanced breach) {
        this.form = form;
        this.phrases = phrases;
        this.breach = breach;
    }

    /** The left side by its words and cells: “Số lượt người dự”, dòng “Người dân” (ô E12). */
    String item() {
        return joined(breach.left(), part -> named(part, row(part)));
    }

    /** What stands on the left side: the value, and of a sum also its parts. */
    String found() {
        return summed(breach.left(), this::entered);
    }

    /** What would fit, and the cells that say so: không quá 5 ở ô E12 “Tổng số cơ sở cuối kỳ”. */
    String expected() {
        Operator operator = breach.relation().operator();
        String right = operator == Operator.REQUIRES
                ? joined(breach.right(), this::needed)
                : summed(breach.right(), this::enteredAt);
        BigDecimal tolerance = breach.relation().tolerance();
        return phrases.say(
                operator.phrase(),
                tolerance.signum() == 0 ? right : phrases.say("tolerance", right, phrases.number(tolerance)));
    }

    private String summed(Side.Filled side, Function<Part, String> words) {
        boolean speaksForItself =
                side.parts().size() == 1 && side.parts().get(0).counts().equals(BigDecimal.ONE);
        String sum = joined(side, words);
        return speaksForItself ? sum : phrases.say("sum", sum, phrases.number(side.value()));
    }

    private static String joined(Side.Filled side, Function<Part, String> words) {
        return side.parts().stream()
                .map(part -> (part.isTakenOff() ? " - " : " + ") + words.apply(part))
                .collect(Collectors.joining())
                .replaceFirst("^ \\+ ", "")
                .strip();
    }

    private String named(Part part, String row) {
        return part.seen().isEmpty()
                ? phrases.say("named", label(part), row) + when(part)
                : phrases.say("named-at", label(part), row, cells(part.seen())) + when(part);
    }

    private String needed(Part part) {
        String stands = part.isMissing() ? phrases.say("empty") : phrases.say("zero");
        return phrases.say("needed", named(part, sumRow(part)), stands);
    }

    private String enteredAt(Part part) {
        if (part.isPlainNumber()) {
            return entered(part);
        }
        return part.seen().isEmpty()
                ? phrases.say("entered", entered(part), label(part), sumRow(part)) + when(part)
                : phrases.say("entered-at", entered(part), cells(part.seen()), label(part), sumRow(part)) + when(part);
    }

    /** From when or from whom a figure is that the file itself does not hold. */
    private String when(Part part) {
        boolean fromTheFile = part.fetched().elsewhere().isEmpty();
        return fromTheFile ? "" : phrases.say("reach." + part.reach().key());
    }

    private String entered(Part part) {
        String value = part.isMissing() ? phrases.say("empty") : written(part);
        return part.counts().equals(BigDecimal.ONE)
                ? value
                : phrases.say("times", phrases.number(part.counts()), value);
    }

    private String written(Part part) {
        Optional<DataElement> asked =
                term(part).flatMap(term -> Optional.ofNullable(form.elements().get(term.element())));
        if (asked.filter(element -> element.type() == ValueType.YES_NO).isPresent()) {
            return phrases.say(part.entered().signum() > 0 ? "yes" : "no");
        }
        return asked.filter(element ->
                        element.type() == ValueType.CHOICE && part.seen().size() <= 1)
                .flatMap(element -> choice(element, part.entered().intValue()))
                .map(choice -> "“" + choice.label() + "”")
                .orElseGet(() -> phrases.number(part.entered()));
    }

    private static Optional<Choice> choice(DataElement element, int place) {
        return place < element.choices().size() ? Optional.of(element.choices().get(place)) : Optional.empty();
    }

    /** Its words on the form; of what other units' forms ask its code. */
    private String label(Part part) {
        return term(part)
                .map(term -> Optional.ofNullable(form.elements().get(term.element()))
                        .map(DataElement::label)
                        .orElse(term.element()))
                .orElse("");
    }

    private static Optional<Term> term(Part part) {
        return part.operand().reference().map(Reference::term);
    }

    /** The row of a summand of the row at hand is said once, on the left; a summand of another row always says its own. */
    private String sumRow(Part part) {
        return part.operand().isOfTheRow() ? "" : row(part);
    }

    private String row(Part part) {
        List<String> labels = term(part).stream()
                .flatMap(term -> rows(term, part.seen()).stream())
                .distinct()
                .toList();
        return labels.size() == 1 ? phrases.say("row", labels.get(0)) : "";
    }

    private List<String> rows(Term term, List<Observation> seen) {
        return seen.stream()
                .filter(one -> !one.category().isEmpty())
                .map(one -> form.rows(term.element()).get(one.category()))
                .map(FormRow::label)
                .toList();
    }

    private String cells(List<Observation> seen) {
        String first = address(seen.get(0).cell());
        String last = address(seen.get(seen.size() - 1).cell());
        return seen.size() == 1 ? phrases.say("cell", first) : phrases.say("cells", first, last);
    }

    /** The address in the sheet that the finding is placed in; of any other sheet with the sheet's name. */
    private String address(CellAddress cell) {
        boolean here = breach.cells().stream()
                .map(Observation::cell)
                .findFirst()
                .filter(first -> first.sheet().equals(cell.sheet()))
                .isPresent();
        return here ? cell.a1() : cell.toString();
    }
}
