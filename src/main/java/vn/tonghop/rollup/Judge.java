package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Pace;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.snapshot.Standing;

/**
 * Holds what was reached against the plan, in whole numbers and never in rounded percentages.
 *
 * <p>Before the year closes a figure is met, on track or behind; "not met" is said only when the year is over.
 */
final class Judge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Period period;

    Judge(Period period) {
        this.period = period;
    }

    Standing standing(Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator, boolean known) {
        boolean notApplicable = denominator.map(number -> number.signum() == 0).orElse(false);
        if (indicator.isNeutral() || target(indicator).isEmpty() || !known || notApplicable) {
            return Standing.NOT_JUDGED;
        }
        boolean reached = holds(indicator, actual, whole(indicator, denominator), BigDecimal.ONE);
        if (closed()) {
            return reached ? Standing.MET : Standing.NOT_MET;
        }
        return switch (indicator.pace()) {
            case YEAR_END -> Standing.NOT_JUDGED;
            case STEADY -> reached ? heldSoFar(indicator) : Standing.BEHIND;
            case LINEAR ->
                reached
                        ? metOnce(indicator)
                        : onPace(indicator, actual, denominator) ? Standing.ON_TRACK : Standing.BEHIND;
        };
    }

    /** What is missing today in the indicator's own unit, rounded up to whole ones; zero when nothing is. */
    BigDecimal shortfall(Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator) {
        return required(indicator, denominator).subtract(actual).max(BigDecimal.ZERO);
    }

    /** What is needed today to be on track, rounded up to whole ones. */
    BigDecimal required(Indicator indicator, Optional<BigDecimal> denominator) {
        BigDecimal whole = whole(indicator, denominator);
        boolean byDays = indicator.pace() == Pace.LINEAR && !closed();
        BigDecimal scaled = byDays ? whole.multiply(BigDecimal.valueOf(period.daysElapsed())) : whole;
        BigDecimal by = scale(indicator).multiply(byDays ? BigDecimal.valueOf(period.daysOfYear()) : BigDecimal.ONE);
        return scaled.divide(by, 0, RoundingMode.CEILING);
    }

    private Optional<Target> target(Indicator indicator) {
        return indicator.target(period.end());
    }

    private boolean closed() {
        return period.daysElapsed() == period.daysOfYear();
    }

    /** A ratio that may fall again is only held so far; what is reached once by adding up stays reached. */
    private static Standing metOnce(Indicator indicator) {
        return indicator.kind() == IndicatorKind.MAINTAIN ? Standing.ON_TRACK : Standing.MET;
    }

    private static Standing heldSoFar(Indicator indicator) {
        boolean mayFall = indicator.kind() == IndicatorKind.RATIO || indicator.kind() == IndicatorKind.MAINTAIN;
        return mayFall ? Standing.ON_TRACK : Standing.MET;
    }

    private boolean onPace(Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator) {
        BigDecimal dueToday = whole(indicator, denominator).multiply(BigDecimal.valueOf(period.daysElapsed()));
        return holds(indicator, actual, dueToday, BigDecimal.valueOf(period.daysOfYear()));
    }

    /** Whether {@code actual · scale · by} compares with {@code wanted} as the plan says. */
    private boolean holds(Indicator indicator, BigDecimal actual, BigDecimal wanted, BigDecimal by) {
        BigDecimal left = actual.multiply(scale(indicator)).multiply(by);
        return target(indicator).orElseThrow().comparator().holds(left.compareTo(wanted));
    }

    /** The target over the denominator, times 100 when it is a percentage. */
    private BigDecimal whole(Indicator indicator, Optional<BigDecimal> denominator) {
        Target target = target(indicator).orElseThrow();
        BigDecimal value = target.value();
        return target.percent() ? value.multiply(denominator.orElse(BigDecimal.ONE)) : value;
    }

    private BigDecimal scale(Indicator indicator) {
        return target(indicator).orElseThrow().percent() ? HUNDRED : BigDecimal.ONE;
    }
}
