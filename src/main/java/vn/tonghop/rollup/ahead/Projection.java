package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Where a count may stand when the year closes.
 *
 * <p>Every report is taken to bring its part of one unknown total, as the rhythm says. A report that a unit has not sent
 * is unknown like the months to come: the unit is taken to have gone on as in the months it told. How far the reports so far lie off
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
        var parts = new Parts(path, rhythm);
        return path.reports() < FEWEST_REPORTS || parts.seen <= 0 ? Optional.empty() : Optional.of(parts.projection());
    }

    private record Weighed(UnitPath unit, double weight) {}

    /** The parts of the year that were reported, and those that are left. */
    private static final class Parts {

        private final double sum;
        private final List<double[]> reported = new ArrayList<>();
        private final List<Double> left = new ArrayList<>();
        private final double seen;
        private final double uncertainty;

        Parts(MonthlyPath path, Rhythm rhythm) {
            this.sum = path.sum().doubleValue();
            this.uncertainty = rhythm.years() == 0 ? 1 : 1 + 1.0 / rhythm.years();
            List<Weighed> weights = weigh(path, rhythm);
            for (int end : path.ends()) {
                double part = weighted(weights, unit -> unit.brought().containsKey(end) ? unit.seen(rhythm, end) : 0);
                reported.add(new double[] {part, path.brought(end)});
            }
            this.seen = reported.stream().mapToDouble(report -> report[0]).sum();
            for (int month = 1; month <= MONTHS; month++) {
                int asked = month;
                double unknown = weighted(weights, unit -> unit.isAbout(asked) ? 0 : 1);
                if (unknown > 0) {
                    left.add(unknown * rhythm.between(month - 1, month));
                }
            }
        }

        /** Which part of the whole each unit is likely to have, together 1; each the same where nobody brought anything. */
        private static List<Weighed> weigh(MonthlyPath path, Rhythm rhythm) {
            double all =
                    path.units().stream().mapToDouble(unit -> unit.year(rhythm)).sum();
            return path.units().stream()
                    .map(unit -> new Weighed(
                            unit,
                            all > 0
                                    ? unit.year(rhythm) / all
                                    : 1.0 / path.units().size()))
                    .toList();
        }

        private static double weighted(List<Weighed> units, ToDoubleFunction<UnitPath> part) {
            return units.stream()
                    .mapToDouble(each -> each.weight() * part.applyAsDouble(each.unit()))
                    .sum();
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
