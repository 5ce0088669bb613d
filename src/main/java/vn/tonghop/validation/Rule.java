package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;

/**
 * One check: a relation that has to hold between the figures of a row, or between sums over rows.
 *
 * @param tolerance by how much the relation may be missed
 * @param words {@code reason} and {@code mend} in each language, as facts of the finding
 */
record Rule(
        String id,
        Severity severity,
        Side left,
        Operator operator,
        Side right,
        BigDecimal tolerance,
        Map<String, String> words) {

    Rule {
        words = Map.copyOf(words);
    }

    /** The two sides where the rule does not hold at a row; empty where it holds or has nothing to say. */
    Optional<Breach> breach(Row row) {
        return left.at(row)
                .flatMap(l -> right.at(row)
                        .filter(r -> !operator.holds(l.value(), r.value(), tolerance))
                        .map(r -> new Breach(this, l, r)));
    }

    List<Term> terms() {
        return operands().flatMap(operand -> operand.term().stream()).toList();
    }

    /** The rows of a reporter's form that the rule looks at, by category; none when the form does not ask all it needs. */
    List<String> categories(Form form) {
        return terms().stream().allMatch(form::asks) ? form.categoriesOfAll(elementsOfTheRow()) : List.of();
    }

    /** Whether the rule looks at a form in the hands of some reporter. */
    boolean concerns(Form form) {
        return terms().stream().allMatch(form::asks) && form.asksTogether(elementsOfTheRow());
    }

    private List<String> elementsOfTheRow() {
        return operands()
                .filter(Operand::isOfTheRow)
                .flatMap(operand -> operand.term().stream())
                .map(Term::element)
                .toList();
    }

    private Stream<Operand> operands() {
        return Stream.of(left.operands(), right.operands()).flatMap(Collection::stream);
    }

    /** A rule that does not hold, with the figures of both sides. */
    record Breach(Rule rule, Side.Filled left, Side.Filled right) {

        /** Where the finding is placed: on the left side when it has a cell, otherwise on the right one. */
        Optional<CellAddress> firstCell() {
            return Stream.of(left, right)
                    .flatMap(side -> side.parts().stream())
                    .flatMap(part -> part.seen().stream())
                    .map(Observation::cell)
                    .findFirst();
        }
    }
}
