package vn.tonghop.plan.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.plan.audience.Readers;

/**
 * One line of the plan that is measured.
 *
 * @param unit unit of measure
 * @param reporters id of the group of units that owe the figures; empty where it is made of other indicators
 * @param targets the plan's own level and those that later decisions put in its place, oldest first; none where there is
 *     no level
 * @param missing what becomes of it when not every unit has reported
 * @param readers who may read its figures; empty where the plan does not say and the sheets of the forms do
 */
public record Indicator(
        String code,
        String name,
        String unit,
        IndicatorKind kind,
        Polarity polarity,
        String reporters,
        Measure measure,
        List<Target> targets,
        Pace pace,
        MissingData missing,
        Citation citation,
        Optional<Readers> readers) {

    public Indicator {
        targets = List.copyOf(targets);
    }

    /** Of an indicator that says nothing of missing reports. */
    public Indicator(
            String code,
            String name,
            String unit,
            IndicatorKind kind,
            Polarity polarity,
            String reporters,
            Measure measure,
            List<Target> targets,
            Pace pace,
            Citation citation) {
        this(
                code,
                name,
                unit,
                kind,
                polarity,
                reporters,
                measure,
                targets,
                pace,
                MissingData.DEFAULT,
                citation,
                Optional.empty());
    }

    /** The same indicator out of what another group reports. */
    public Indicator measuredBy(String others, Measure by) {
        return new Indicator(code, name, unit, kind, polarity, others, by, targets, pace, missing, citation, readers);
    }

    /** The level in force on a day. */
    public Optional<Target> target(LocalDate day) {
        return targets.stream().filter(target -> target.isInForce(day)).reduce((earlier, later) -> later);
    }

    /** Whether no verdict is ever passed on it. */
    public boolean isNeutral() {
        return polarity == Polarity.NEUTRAL;
    }

    /** Whether a level is reached bit by bit over the year, so that one may read ahead to its end. */
    public boolean growsWithTheYear() {
        boolean addsUp = kind == IndicatorKind.COUNT || kind == IndicatorKind.DERIVED || kind == IndicatorKind.RATIO;
        return addsUp && pace == Pace.LINEAR && !isNeutral();
    }

    public List<Term> numerator() {
        return measure.numerator();
    }

    public List<Term> denominator() {
        return measure.denominator();
    }

    /** Every term as the plan writes it, once. */
    public List<Term> terms() {
        return measure.terms();
    }

    /** Every term that has to be added up for it, once: those of each place on a list and of each quarter's row. */
    public List<Term> measuredTerms() {
        Stream<Condition> conditions = !measure.items().isEmpty()
                ? measure.items().stream().flatMap(item -> measure.conditionsOf(item).stream())
                : !measure.quarterRows().isEmpty()
                        ? IntStream.range(0, measure.quarterRows().size())
                                .boxed()
                                .flatMap(quarter -> measure.conditionsOfQuarter(quarter).stream())
                        : measure.conditions().stream();
        return Stream.of(measure.numerator().stream(), measure.denominator().stream(), conditions.map(Condition::term))
                .flatMap(terms -> terms)
                .distinct()
                .toList();
    }
}
