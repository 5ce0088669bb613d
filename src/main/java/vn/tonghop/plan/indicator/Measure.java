package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an indicator is worked out from. Which fields are filled depends on its kind; the others are empty.
 *
 * @param numerator terms that are added up
 * @param denominator terms of a ratio
 * @param conditions that must all hold, of a unit or of a place on a list
 * @param perQuarter how much each completed quarter must reach; of a frequency only
 * @param quarterRows categories that hold the quarters where a report spans several of them
 * @param parts codes of the indicators it is made of
 * @param items codes of the places on its list
 * @param base the level to be kept; of what is to be kept only
 */
public record Measure(
        List<Term> numerator,
        List<Term> denominator,
        List<Condition> conditions,
        Optional<BigDecimal> perQuarter,
        List<String> quarterRows,
        List<String> parts,
        List<String> items,
        Optional<Base> base) {

    public Measure {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
        conditions = List.copyOf(conditions);
        quarterRows = List.copyOf(quarterRows);
        parts = List.copyOf(parts);
        items = List.copyOf(items);
    }

    /**
     * The level of the last closed year.
     *
     * @param value empty while nobody knows it, and then nothing is judged
     */
    public record Base(Optional<BigDecimal> value) {}

    public static Measure sum(List<Term> numerator) {
        return ratio(numerator, List.of());
    }

    public static Measure ratio(List<Term> numerator, List<Term> denominator) {
        return new Measure(
                numerator, denominator, List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public static Measure conditions(List<Condition> conditions) {
        return new Measure(
                List.of(), List.of(), conditions, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public static Measure parts(List<String> codes) {
        return new Measure(
                List.of(), List.of(), List.of(), Optional.empty(), List.of(), codes, List.of(), Optional.empty());
    }

    /** Every term as it is written, once. */
    List<Term> terms() {
        return Stream.of(
                        numerator.stream(),
                        denominator.stream(),
                        conditions.stream().map(Condition::term))
                .flatMap(terms -> terms)
                .distinct()
                .toList();
    }

    /** The conditions of one quarter, from 0, where the rows of a report hold the quarters. */
    public List<Condition> conditionsOfQuarter(int quarter) {
        return conditions.stream()
                .map(condition -> condition.of(quarterRows.get(quarter)))
                .toList();
    }

    /** The conditions of one place on the list. */
    public List<Condition> conditionsOf(String item) {
        return conditions.stream().map(condition -> condition.of(item)).toList();
    }
}
