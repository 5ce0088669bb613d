package vn.tonghop.plan.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One line of the plan that is measured.
 *
 * @param quote the plan's own words
 * @param section where the plan says so
 * @param reporters id of the group of units that owe the figures
 * @param numerator terms that are added up; for indicators that count units, conditions that must all hold
 * @param denominator terms of a ratio; empty otherwise
 * @param assumed what the plan leaves open and we took, in words; empty when nothing
 */
public record Indicator(
        String code,
        String name,
        String quote,
        String section,
        IndicatorKind kind,
        String unit,
        String reporters,
        List<Term> numerator,
        List<Term> denominator,
        Target target,
        Pace pace,
        Optional<String> assumed) {

    public Indicator {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }
}
