package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Comparator;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Polarity;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.Forecast.Chance;

/** Looks from what was reached by the end of a period to what the level of the year still asks. */
final class YearEnd {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;

    private final Indicator indicator;
    private final Figure figure;
    private final Period period;

    YearEnd(Indicator indicator, Figure figure, Period period) {
        this.indicator = indicator;
        this.figure = figure;
        this.period = period;
    }

    /** Empty where no level is to be reached bit by bit, and where the figure is not given. */
    Optional<Course> course() {
        return level().filter(level -> figure.coverage().isGiven() && indicator.polarity() != Polarity.LOWER)
                .map(this::course);
    }

    private Course course(BigDecimal level) {
        int monthsLeft = MONTHS - period.lastMonth();
        BigDecimal left = level.subtract(figure.actual()).max(BigDecimal.ZERO);
        Target.Due due = target().orElseThrow().course().due(period);
        return new Course(
                level,
                due.part().multiply(HUNDRED).divide(due.whole(), 2, RoundingMode.DOWN),
                left,
                monthsLeft,
                monthsLeft == 0 ? left : left.divide(BigDecimal.valueOf(monthsLeft), 0, RoundingMode.CEILING),
                figure.actual().divide(BigDecimal.valueOf(period.lastMonth()), 0, RoundingMode.FLOOR));
    }

    /** Empty when the year is over, and where too few reports are in to say how wide the range is. */
    Optional<Forecast> forecast(MonthlyPath path, Rhythm rhythm) {
        return period.closesTheYear()
                ? Optional.empty()
                : Projection.of(path, rhythm)
                        .map(this::withinWhole)
                        .map(projection -> new Forecast(
                                rhythm.method(),
                                projection.low(),
                                projection.middle(),
                                projection.high(),
                                rhythm.years(),
                                chance(projection)));
    }

    /** No more can be inspected than there is. */
    private Projection withinWhole(Projection projection) {
        return figure.denominator()
                .filter(whole -> indicator.kind() == IndicatorKind.RATIO && whole.compareTo(figure.actual()) >= 0)
                .map(whole -> new Projection(
                        projection.low().min(whole),
                        projection.middle().min(whole),
                        projection.high().min(whole)))
                .orElse(projection);
    }

    private Chance chance(Projection projection) {
        if (level().isEmpty()) {
            return Chance.NO_LEVEL;
        }
        BigDecimal level = level().get();
        if (indicator.polarity() == Polarity.LOWER) {
            return chance(level.compareTo(projection.low()) < 0, level.compareTo(projection.middle()) < 0);
        }
        if (figure.actual().compareTo(level) >= 0 && indicator.kind() != IndicatorKind.RATIO) {
            return Chance.REACHED;
        }
        return chance(level.compareTo(projection.high()) > 0, level.compareTo(projection.middle()) > 0);
    }

    private static Chance chance(boolean wholeRangeMisses, boolean middleMisses) {
        if (wholeRangeMisses) {
            return Chance.UNLIKELY;
        }
        return middleMisses ? Chance.AT_RISK : Chance.LIKELY;
    }

    private Optional<Target> target() {
        return indicator.target(period.end());
    }

    /** What has to be reached in whole ones; of a percentage, of today's denominator. */
    private Optional<BigDecimal> level() {
        return target().flatMap(target -> target.percent()
                ? figure.denominator()
                        .filter(whole -> whole.signum() > 0)
                        .map(whole -> least(target, target.value().multiply(whole), HUNDRED))
                : Optional.of(least(target, target.value(), BigDecimal.ONE)));
    }

    /** The smallest whole number that the comparison allows; of a limit, the largest. */
    private BigDecimal least(Target target, BigDecimal part, BigDecimal whole) {
        boolean limit = indicator.polarity() == Polarity.LOWER;
        BigDecimal exact = part.divide(whole, 0, limit ? RoundingMode.FLOOR : RoundingMode.CEILING);
        boolean onIt = exact.multiply(whole).compareTo(part) == 0;
        boolean beyond = target.comparator() == Comparator.MORE_THAN && onIt;
        return beyond ? (limit ? exact.subtract(BigDecimal.ONE) : exact.add(BigDecimal.ONE)) : exact;
    }
}
