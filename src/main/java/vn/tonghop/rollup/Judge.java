package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Comparator;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Pace;
import vn.tonghop.plan.indicator.Polarity;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Reading;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitFigure;

/**
 * Holds what was reached against the plan, in whole numbers and never in rounded percentages.
 *
 * <p>Before the year closes a figure is met, on track or behind; "not met" is said only when the year is over, or when
 * something has happened that must not happen at all.
 */
final class Judge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS_OF_QUARTER = 3;

    /** What is reached today may be lost again tomorrow. */
    private static final Set<IndicatorKind> MAY_FALL =
            Set.of(IndicatorKind.RATIO, IndicatorKind.MAINTAIN, IndicatorKind.FREQUENCY, IndicatorKind.TRACKED_LIST);

    private final Period period;

    Judge(Period period) {
        this.period = period;
    }

    Standing standing(Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator, boolean known) {
        boolean notApplicable = denominator.map(number -> number.signum() == 0).orElse(false);
        if (!known || notApplicable || !isJudged(indicator)) {
            return Standing.NOT_JUDGED;
        }
        boolean reached = holds(indicator, actual, whole(indicator, denominator), BigDecimal.ONE);
        if (closed()) {
            return reached ? Standing.MET : Standing.NOT_MET;
        }
        if (indicator.pace() == Pace.YEAR_END) {
            return Standing.NOT_JUDGED;
        }
        if (indicator.polarity() == Polarity.LOWER) {
            return withinLimit(indicator, actual, denominator, reached);
        }
        if (indicator.pace() == Pace.STEADY) {
            return reached ? heldSoFar(indicator) : Standing.BEHIND;
        }
        return reached ? metOnce(indicator) : onPace(indicator, actual, denominator);
    }

    /** Of what must not happen: one case breaks it at once, and only all units together can say that there was none. */
    Standing unbroken(BigDecimal cases, Coverage coverage) {
        if (cases.signum() > 0) {
            return Standing.NOT_MET;
        }
        if (closed()) {
            return coverage.absent().isEmpty() ? Standing.MET : Standing.NOT_JUDGED;
        }
        return coverage.hasAny() ? Standing.ON_TRACK : Standing.NOT_JUDGED;
    }

    /** Of places on a list; where they have to hold at any time, one that does not breaks it at once. */
    Standing list(Indicator indicator, BigDecimal fulfilled, BigDecimal all, boolean breached, boolean known) {
        return breached && indicator.pace() == Pace.STEADY && !indicator.isNeutral()
                ? Standing.NOT_MET
                : standing(indicator, fulfilled, Optional.of(all), known);
    }

    /** Of several parts that must all hold. */
    static Standing all(List<Standing> parts) {
        if (parts.contains(Standing.NOT_MET)) {
            return Standing.NOT_MET;
        }
        if (parts.stream().allMatch(part -> part == Standing.MET)) {
            return Standing.MET;
        }
        if (parts.contains(Standing.BEHIND)) {
            return Standing.BEHIND;
        }
        return parts.stream().allMatch(Standing::isGood) ? Standing.ON_TRACK : Standing.NOT_JUDGED;
    }

    /**
     * How many units reach a level by themselves: the percentage that all are to reach together, or what was handed down.
     *
     * @param handedDown by unit; none where the plan hands nothing down
     */
    Optional<Reading> reading(Indicator indicator, Map<String, UnitFigure> units, Map<String, BigDecimal> handedDown) {
        boolean byRatio = indicator.kind() == IndicatorKind.RATIO && units.size() > 1;
        if (!isJudged(indicator) || indicator.polarity() == Polarity.LOWER || !byRatio && handedDown.isEmpty()) {
            return Optional.empty();
        }
        int asked = 0;
        int reached = 0;
        int onPace = 0;
        for (Map.Entry<String, UnitFigure> unit : units.entrySet()) {
            BigDecimal whole = byRatio
                    ? whole(indicator, unit.getValue().denominator())
                    : handedDown.getOrDefault(unit.getKey(), BigDecimal.ZERO);
            if (whole.signum() > 0) {
                BigDecimal actual = unit.getValue().actual();
                boolean full = holds(indicator, actual, whole, BigDecimal.ONE);
                asked++;
                reached += full ? 1 : 0;
                onPace += full || indicator.pace() == Pace.LINEAR && keepsPace(indicator, actual, whole) ? 1 : 0;
            }
        }
        return asked == 0 ? Optional.empty() : Optional.of(new Reading(asked, reached, onPace));
    }

    /** What is missing today in the indicator's own unit, rounded up to whole ones; zero when nothing is. */
    BigDecimal shortfall(Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator) {
        BigDecimal missing = required(indicator, denominator).subtract(actual);
        boolean lower = indicator.polarity() == Polarity.LOWER;
        return (lower ? missing.negate() : missing).max(BigDecimal.ZERO);
    }

    /** What one unit misses today of what was handed down to it, rounded up to whole ones. */
    BigDecimal shortfallOfUnit(Indicator indicator, BigDecimal actual, BigDecimal handedDown) {
        if (target(indicator).isEmpty()) {
            return BigDecimal.ZERO;
        }
        boolean byDays = indicator.pace() == Pace.LINEAR && !closed();
        BigDecimal due = byDays
                ? handedDown
                        .multiply(due(indicator).part())
                        .divide(due(indicator).whole(), 0, RoundingMode.CEILING)
                : handedDown;
        return due.subtract(actual).max(BigDecimal.ZERO);
    }

    /** What is needed today to be on track, rounded up to whole ones; where less is better, the most there may be. */
    BigDecimal required(Indicator indicator, Optional<BigDecimal> denominator) {
        if (target(indicator).isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal whole = whole(indicator, denominator);
        boolean byDays = indicator.pace() == Pace.LINEAR && !closed();
        BigDecimal scaled = byDays ? whole.multiply(due(indicator).part()) : whole;
        BigDecimal by = scale(indicator).multiply(byDays ? due(indicator).whole() : BigDecimal.ONE);
        boolean lower = indicator.polarity() == Polarity.LOWER;
        return scaled.divide(by, 0, lower ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private boolean isJudged(Indicator indicator) {
        boolean noQuarterYet = indicator.kind() == IndicatorKind.FREQUENCY && period.lastMonth() < MONTHS_OF_QUARTER;
        return !indicator.isNeutral() && target(indicator).isPresent() && !noQuarterYet;
    }

    private Optional<Target> target(Indicator indicator) {
        return indicator.target(period.end());
    }

    /** How much of the level is due today, by days or by the plan's own profile. */
    private Target.Due due(Indicator indicator) {
        return target(indicator).orElseThrow().course().due(period);
    }

    private boolean closed() {
        return period.daysElapsed() == period.daysOfYear();
    }

    /** A count above its limit never comes back below it; a ratio may. */
    private Standing withinLimit(
            Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator, boolean reached) {
        if (!reached) {
            return MAY_FALL.contains(indicator.kind()) ? Standing.BEHIND : Standing.NOT_MET;
        }
        return indicator.pace() == Pace.LINEAR ? onPace(indicator, actual, denominator) : Standing.ON_TRACK;
    }

    /** A ratio that may fall again is only held so far; what is reached once by adding up stays reached. */
    private static Standing metOnce(Indicator indicator) {
        return indicator.kind() == IndicatorKind.MAINTAIN ? Standing.ON_TRACK : Standing.MET;
    }

    private static Standing heldSoFar(Indicator indicator) {
        return MAY_FALL.contains(indicator.kind()) ? Standing.ON_TRACK : Standing.MET;
    }

    private Standing onPace(Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator) {
        return keepsPace(indicator, actual, whole(indicator, denominator)) ? Standing.ON_TRACK : Standing.BEHIND;
    }

    private boolean keepsPace(Indicator indicator, BigDecimal actual, BigDecimal whole) {
        return holds(
                indicator,
                actual,
                whole.multiply(due(indicator).part()),
                due(indicator).whole());
    }

    /** Whether {@code actual · scale · by} compares with {@code wanted} as the plan says. */
    private boolean holds(Indicator indicator, BigDecimal actual, BigDecimal wanted, BigDecimal by) {
        Comparator comparator = target(indicator).orElseThrow().comparator();
        int compared = actual.multiply(scale(indicator)).multiply(by).compareTo(wanted);
        return comparator.holds(indicator.polarity() == Polarity.LOWER ? -compared : compared);
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
