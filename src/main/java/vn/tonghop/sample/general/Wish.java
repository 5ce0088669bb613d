package vn.tonghop.sample.general;

import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Pace;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.sample.city.Dice;

/** What an indicator wants to see by a day, a little above or below the plan's own pace. */
record Wish(Indicator indicator, long seed) {

    private static final double LEAST = 0.93;
    private static final double MOST = 1.30;
    private static final double MOST_OF_ALL = 0.98;
    private static final int WITHOUT_LEVEL = 3;
    private static final double HALF = 0.5;
    private static final double HUNDRED = 100;
    private static final double BEGINNING = 0.7;
    private static final int MONTHS = 12;

    Dice dice(String about) {
        return Dice.of(seed, indicator.code(), about);
    }

    /** What all units together do of it in a year. */
    double year(Period period, int units) {
        return target(period)
                .map(target -> target.value().doubleValue() * luck())
                .orElse((double) WITHOUT_LEVEL * units);
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

    private double luck() {
        return dice("luck").spread(LEAST, MOST);
    }

    private Optional<Target> target(Period period) {
        return indicator.target(period.end());
    }
}
