package vn.tonghop.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * One stage beside its floor.
 *
 * @param stage its key in the catalogue
 * @param ours seconds of each run
 * @param floor seconds of each run, pair by pair with ours
 * @param limit the ratio that is not to be exceeded; empty when there is none
 */
record Comparison(String stage, List<Double> ours, List<Double> floor, OptionalDouble limit) {

    /**
     * How often both sides are run; the shorter a run, the more of them.
     *
     * @param warmUp pairs that are not measured, until the compiler has nothing left to do
     * @param pairs that are measured: an odd number, so that one of them is in the middle
     */
    record Rounds(int warmUp, int pairs) {}

    Comparison {
        ours = List.copyOf(ours);
        floor = List.copyOf(floor);
    }

    /**
     * Runs both in turn, some rounds unmeasured and then pair by pair. No side finds the garbage of the other: what it
     * leaves itself it has to clear itself.
     */
    static Comparison measure(String stage, OptionalDouble limit, Rounds rounds, Side ours, Side floor) {
        List<Double> own = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = -rounds.warmUp(); round < rounds.pairs(); round++) {
            System.gc();
            double ownSeconds = ours.seconds();
            System.gc();
            double bareSeconds = floor.seconds();
            if (round >= 0) {
                own.add(ownSeconds);
                bare.add(bareSeconds);
            }
        }
        return new Comparison(stage, own, bare, limit);
    }

    double oursMedian() {
        return median(ours);
    }

    double floorMedian() {
        return median(floor);
    }

    /** The median of the ratios pair by pair: a machine that is busy for a while is so for both sides of a pair. */
    double ratio() {
        return median(IntStream.range(0, ours.size())
                .mapToObj(pair -> ours.get(pair) / floor.get(pair))
                .toList());
    }

    boolean holds() {
        return limit.isEmpty() || ratio() <= limit.getAsDouble();
    }

    /** Of an even number of values the lower of the two in the middle. */
    static double median(List<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
