package vn.tonghop.cli.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One stage beside its floor.
 *
 * @param stage its key in the catalogue
 * @param ours seconds of each run
 * @param floor seconds of each run
 * @param limit the ratio that is not to be exceeded; empty when there is none
 */
public record Comparison(String stage, List<Double> ours, List<Double> floor, OptionalDouble limit) {

    public static final int RUNS = 5;

    public Comparison {
        ours = List.copyOf(ours);
        floor = List.copyOf(floor);
    }

    /** Runs both some rounds unmeasured, then five times each in turn, so that a noisy moment hits both. */
    public static Comparison measure(String stage, OptionalDouble limit, int warmUp, Side ours, Side floor) {
        List<Double> own = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int run = -warmUp; run < RUNS; run++) {
            double ownSeconds = ours.seconds();
            double bareSeconds = floor.seconds();
            if (run >= 0) {
                own.add(ownSeconds);
                bare.add(bareSeconds);
            }
        }
        return new Comparison(stage, own, bare, limit);
    }

    public double oursMedian() {
        return median(ours);
    }

    public double floorMedian() {
        return median(floor);
    }

    public double ratio() {
        return oursMedian() / floorMedian();
    }

    public boolean holds() {
        return limit.isEmpty() || ratio() <= limit.getAsDouble();
    }

    /** Of an even number of values the lower of the two in the middle. */
    public static double median(List<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
