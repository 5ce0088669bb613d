package vn.tonghop.report.exact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.snapshot.Told;

/**
 * What the reports of a year say of one indicator about people that grows by few in some months and by more in others, close
 * to its level, beside a year before that did the same; some of it comes late, and one month is reported twice.
 */
final class YearOfFew {

    private static final int MANY = 40;
    private static final int FEW = 5;
    private static final long HUNDRED = 100;

    private final Indicator indicator;
    private final Random random;
    private final long[] added = new long[12];
    private final long[] late = new long[12];
    private final long[] addedToWhole = new long[12];
    private final long[] before = new long[12];

    YearOfFew(Indicator indicator, int seed) {
        this.indicator = indicator;
        this.random = new Random(seed);
    }

    /** @param periods in the order of printing; one that comes again is reported anew */
    List<Told> told(List<Period> periods) {
        fill(periods);
        List<Told> told = new ArrayList<>();
        Map<Period, Integer> revisions = new HashMap<>();
        for (Period period : periods) {
            int revision = revisions.merge(period, 1, Integer::sum);
            if (revision > 1) {
                added[period.lastMonth() - 1] += 2;
                addedToWhole[period.lastMonth() - 1] += 2;
            }
            told.add(told(period, revision));
        }
        return told;
    }

    private void fill(List<Period> periods) {
        long level = indicator.targets().stream()
                .filter(target -> !target.percent())
                .map(Target::value)
                .mapToLong(BigDecimal::longValue)
                .findFirst()
                .orElse(0);
        for (int month = 0; month < 12; month++) {
            added[month] = grown();
            addedToWhole[month] = added[month] + grown();
            before[month] = grown();
        }
        added[0] += level / 2;
        long reached = sum(added, periods.get(0).firstMonth());
        added[6] += Math.max(0, level - 1 - reached - sum(added, 7));
        addedToWhole[0] += added[0];
        addedToWhole[6] += added[6];
        late[8] = 2;
    }

    private long grown() {
        return random.nextInt(2) == 0 ? random.nextInt(FEW) : FEW + random.nextInt(MANY);
    }

    private static long sum(long[] months, int to) {
        long sum = 0;
        for (int month = 0; month < to; month++) {
            sum += months[month];
        }
        return sum;
    }

    private Told told(Period period, int revision) {
        int end = period.lastMonth();
        boolean ratio = indicator.kind() == IndicatorKind.RATIO;
        long inPeriod = sum(added, end) - sum(added, period.firstMonth() - 1);
        long actual = sum(added, end) + sum(late, end);
        long whole = Math.max(actual, ratio ? sum(addedToWhole, end) : 0);
        return new Told(
                period,
                revision,
                indicator.code(),
                Optional.of(number(inPeriod)),
                number(actual),
                Optional.of(number(whole)).filter(number -> ratio),
                Optional.of(number(sum(before, end) + FEW)),
                Optional.of(number(2 * sum(before, end) + HUNDRED)).filter(number -> ratio));
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
