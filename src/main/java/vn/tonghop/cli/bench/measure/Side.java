package vn.tonghop.cli.bench.measure;

import java.util.function.Supplier;

/** One side of a comparison: runs once and says how many seconds it took. */
public interface Side {

    double NANOS = 1e9;

    double seconds();

    /** Runs the preparation, then the work on the clock; what the work returns is used, so that none of it is left out. */
    static Side timed(Runnable prepare, Supplier<?> work) {
        return () -> {
            prepare.run();
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing was measured");
            }
            return (System.nanoTime() - start) / NANOS;
        };
    }

    static Side timed(Supplier<?> work) {
        return timed(() -> {}, work);
    }
}
