package vn.tonghop.validation.quality;

import java.security.SecureRandom;

/** Another one each time, unless a run is to be repeated. */
final class Seed {

    private Seed() {}

    static long draw() {
        return Long.getLong("quality.seed", new SecureRandom().nextInt(1_000_000));
    }
}
