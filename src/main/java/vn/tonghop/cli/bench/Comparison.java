package vn.tonghop.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One stage beside its floor, run in turn so that a noisy moment hits both.
 *
 * @param ours median seconds
 * @param floor median seconds
 * @param limit the ratio that is not to be exceeded
 */
record Comparison(String name, double ours, double floor, double limit) {

    private static final int RUNS = 5;
    private static final double NANOS = 1e9;

    /** Something that is timed; what it returns is used, so that nothing is optimised away. */
    interface Timed {
        Object run();
    }

    /** Runs both once unmeasured, then five times each in turn; {@code between} is not timed. */
    static Comparison measure(String name, double limit, Timed ours, Timed floor, Runnable between) {
        List<Double> own = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            between.run();
            double ownSeconds = seconds(ours);
            between.run();
            double bareSeconds = seconds(floor);
            if (run > 0) {
                own.add(ownSeconds);
                bare.add(bareSeconds);
            }
        }
        return new Comparison(name, median(own), median(bare), limit);
    }

    double ratio() {
        return ours / floor;
    }

    boolean holds() {
        return ratio() <= limit;
    }

    String line() {
        return String.format(
                Locale.ROOT, "%-28s %9.3f s %9.3f s %7.2f ×  ≤ %.1f ×  %s", name, ours, floor, ratio(), limit, mark());
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private String mark() {
        return holds() ? "✔" : "✘";
    }

    private static double seconds(Timed timed) {
        long start = System.nanoTime();
        if (timed.run() == null) {
            throw new IllegalStateException("nothing was measured");
        }
        return (System.nanoTime() - start) / NANOS;
    }
}
