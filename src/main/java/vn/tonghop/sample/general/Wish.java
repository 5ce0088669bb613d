package vn.tonghop.sample.general;

import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Pace;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.sample.city.Dice;

/** What an indicator wants to see by a day, a little above or below the plan's own pace. */
record Wish(Indicator indicator, long seed) {

    private static final double LEAST = 0.93;
    private static final double MOST = 1.30;
    private static final double MOST_OF_ALL = 0.98;
    private static final int FEW_A_YEAR = 6;
    private static final int MANY_A_YEAR = 60;
    private static final Set<String> MANY = Set.of("người", "lượt", "lượt người", "cơ sở");
    private static final double HALF = 0.5;
    private static final double HUNDRED = 100;
    private static final double BEGINNING = 0.7;
    private static final int MONTHS = 12;

    Dice dice(String about) {
        return Dice.of(seed, indicator.code(), about);
    }

    /** What all units together do of it in a year. */
    double year(Period period, int units) {
        if (indicator.kind() == IndicatorKind.ZERO_TOLERANCE) {
            return 0;
        }
        return target(period)
                .map(target -> target.value().doubleValue() * luck())
                .orElse(withoutLevel() * units);
    }

    /** The part of a whole that is reached by the end of a period, or of the units that have done it. */
    double part(Period period, int units) {
        double level = target(period)
                .map(target -> target.value().doubleValue() / (target.percent() ? HUNDRED : Math.max(1, units)))
                .orElse(HALF);
        double elapsed = (double) period.lastMonth() / MONTHS;
        double pace = indicator.pace() == Pace.LINEAR ? elapsed : Math.min(1, BEGINNING + elapsed);
        double reached = level * pace * luck();
        return level >= 1 && pace >= 1 && luck() > 1 ? 1 : Math.min(MOST_OF_ALL, reached);
    }

    private double withoutLevel() {
        return dice("level").spread(HALF, 2) * (MANY.contains(indicator.unit()) ? MANY_A_YEAR : FEW_A_YEAR);
    }

    private double luck() {
        return dice("luck").spread(LEAST, MOST);
    }

    private Optional<Target> target(Period period) {
        return indicator.target(period.end());
    }
}
