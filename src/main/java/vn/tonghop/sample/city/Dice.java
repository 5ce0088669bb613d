package vn.tonghop.sample.city;

import java.util.Random;

/** Chance that repeats itself: the same seed and the same words give the same throws on any machine. */
public final class Dice {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    public static Dice of(long seed, String... about) {
        long mixed = seed * MIX;
        for (String word : about) {
            mixed = (mixed ^ word.hashCode()) * MIX;
            mixed ^= mixed >>> 29;
        }
        return new Dice(mixed);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the least to the most, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public double spread(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** A value whose logarithm is normally spread around that of the median. */
    double lognormal(double median, double sigma) {
        return median * StrictMath.exp(sigma * random.nextGaussian());
    }

    /** How many of so many things happen. */
    public int of(int things, double probability) {
        int happened = 0;
        for (int i = 0; i < things; i++) {
            happened += chance(probability) ? 1 : 0;
        }
        return happened;
    }

    /** The whole number below or above, so that the mean is kept. */
    public int rounded(double value) {
        int below = (int) Math.floor(value);
        return below + (chance(value - below) ? 1 : 0);
    }
}
