package vn.tonghop.validation.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One count and the same count in earlier periods, on a scale where counts of any size scatter alike: twice the root.
 *
 * @param before at least one
 */
record Series(double now, double[] before) {

    private static final double FOR_SMALL_COUNTS = 0.375;
    private static final double MAD_TO_SPREAD = 1.4826;

    static Series of(double now, List<Double> before) {
        return new Series(now, before.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double median() {
        return median(before);
    }

    /** How many usual scatters the count lies off its median; {@code spread} is how much a unit varies beyond chance. */
    double deviations(double count, double spread) {
        return Math.abs(scaled(count) - scaledMedian()) / scatter(spread);
    }

    /** What would still pass for usual. */
    double[] usual(double spread, double deviations) {
        double reach = deviations * scatter(spread);
        return new double[] {
            Math.max(0, Math.floor(count(Math.max(0, scaledMedian() - reach)))),
            Math.ceil(count(scaledMedian() + reach))
        };
    }

    private double scatter(double spread) {
        double chance = Math.sqrt(1 + spread * spread * median());
        double middle = scaledMedian();
        double[] off = Arrays.stream(before)
                .map(each -> Math.abs(scaled(each) - middle))
                .toArray();
        return Math.max(chance, MAD_TO_SPREAD * median(off));
    }

    private double scaledMedian() {
        return median(Arrays.stream(before).map(Series::scaled).toArray());
    }

    private static double scaled(double count) {
        return 2 * Math.sqrt(Math.max(0, count) + FOR_SMALL_COUNTS);
    }

    private static double count(double scaled) {
        return Math.max(0, scaled * scaled / 4 - FOR_SMALL_COUNTS);
    }

    private static double median(double[] values) {
        double[] sorted = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
