package vn.tonghop.sample.draft;

import java.util.List;

/** Cuts whole numbers out of a running sum of parts, so that what one part loses by rounding the next one gets. */
public final class Portions {

    private double given;
    private long cut;

    public Portions(double start) {
        this.given = start;
    }

    /** The whole number for a part; all of them together are never off by one. */
    public long next(double part) {
        given += part;
        long number = Math.max(0, (long) Math.floor(given) - cut);
        cut += number;
        return number;
    }

    /** A whole number shared out by weights. */
    public static long[] split(long total, List<Double> weights) {
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        long[] parts = new long[weights.size()];
        double wanted = 0;
        long shared = 0;
        for (int i = 0; i < parts.length; i++) {
            wanted += all == 0 ? (double) total / parts.length : total * weights.get(i) / all;
            parts[i] = i == parts.length - 1 ? total - shared : Math.round(wanted) - shared;
            shared += parts[i];
        }
        return parts;
    }
}
