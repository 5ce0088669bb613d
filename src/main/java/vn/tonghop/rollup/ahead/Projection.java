package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Where a count may stand when the year closes.
 *
 * <p>Every report is taken to bring its part of one unknown total, as the rhythm says. How far the reports so far lie off
 * their parts says how wide the range is: the wider of what follows when large parts vary as counts do (variance in
 * proportion to the part) and as shares do (to its square), with Student's t for the few reports there are, and never
 * narrower than that of a pure count. That the rhythm of earlier years is itself uncertain shows in how far the reports lie
 * off it.
 *
 * @param low of ten such ranges, eight hold what comes to pass
 */
record Projection(BigDecimal low, BigDecimal middle, BigDecimal high) {

    /** Fewer reports say too little of how much they vary. */
    static final int FEWEST_REPORTS = 3;

    private static final int MONTHS = 12;
    private static final int AS_COUNTS = 1;
    private static final int AS_SHARES = 2;

    /** Student's t that 90 of 100 stay below, by one less than the number of reports; the last for any number. */
    private static final List<Double> T =
            List.of(3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363);

    private static final double T_OF_ANY = 1.282;

    static Optional<Projection> of(MonthlyPath path, Rhythm rhythm) {
        return path.reports() < FEWEST_REPORTS || rhythm.between(0, path.lastMonth()) <= 0
                ? Optional.empty()
                : Optional.of(new Parts(path, rhythm).projection());
    }

    /** The parts of the year that were reported, and those that are left. */
    private static final class Parts {

        private final double sum;
        private final List<double[]> reported = new ArrayList<>();
        private final List<Double> left = new ArrayList<>();
        private final double seen;
        private final double uncertainty;

        Parts(MonthlyPath path, Rhythm rhythm) {
            this.sum = path.sum().doubleValue();
            this.seen = rhythm.between(0, path.lastMonth());
            this.uncertainty = rhythm.years() == 0 ? 1 : 1 + 1.0 / rhythm.years();
            int before = 0;
            for (Map.Entry<Integer, BigDecimal> report : path.brought().entrySet()) {
                reported.add(new double[] {
                    rhythm.between(before, report.getKey()), report.getValue().doubleValue()
                });
                before = report.getKey();
            }
            for (int month = path.lastMonth() + 1; month <= MONTHS; month++) {
                left.add(rhythm.between(month - 1, month));
            }
        }

        Projection projection() {
            double middle = sum + total() * (1 - seen);
            double way = Math.max(
                    T.get(reported.size() - 2) * Math.sqrt(Math.max(variance(AS_COUNTS), variance(AS_SHARES))),
                    T_OF_ANY * Math.sqrt(total() * uncertainty * reach(AS_COUNTS)));
            return new Projection(
                    whole(middle - way, RoundingMode.FLOOR).max(BigDecimal.valueOf(sum)),
                    whole(middle, RoundingMode.HALF_UP),
                    whole(middle + way, RoundingMode.CEILING));
        }

        private double total() {
            return sum / seen;
        }

        private double variance(int power) {
            double squares = reported.stream()
                    .filter(report -> report[0] > 0)
                    .mapToDouble(report -> square(report[1] - total() * report[0]) / Math.pow(report[0], power))
                    .sum();
            return squares / (reported.size() - 1) * reach(power);
        }

        /** How much of one report's variance is in what is left: its own, and that of the total it is a part of. */
        private double reach(int power) {
            double own = powers(left, part -> part, power);
            double ofTotal = powers(reported, report -> report[0], power) * square((1 - seen) / seen);
            return own + ofTotal;
        }

        private static <T> double powers(List<T> all, ToDoubleFunction<T> part, int power) {
            return all.stream()
                    .mapToDouble(each -> Math.pow(part.applyAsDouble(each), power))
                    .sum();
        }
    }

    private static double square(double number) {
        return number * number;
    }

    private static BigDecimal whole(double number, RoundingMode rounding) {
        return BigDecimal.valueOf(number).setScale(0, rounding);
    }
}
