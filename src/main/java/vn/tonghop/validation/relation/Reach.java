package vn.tonghop.validation.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From when or from whom a summand takes its value. */
enum Reach {
    /** What the submission itself says. */
    NOW,
    /** What the same unit said for the period just before, also across the turn of the year. */
    LAST,
    /** The latest that the same unit said before in this reporting year. */
    EARLIER,
    /** The first that the same unit said in this reporting year, which may be now. */
    FIRST,
    /** The sum of what the same unit said before in this reporting year; zero where it said nothing. */
    BEFORE,
    /** What was said before in this reporting year and now, added up. */
    TO_DATE,
    /** What the unit that the row stands for reported itself for the same period, over all its rows. */
    BELOW;

    static Optional<Reach> named(String name) {
        return Arrays.stream(values()).filter(reach -> reach.key().equals(name)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
