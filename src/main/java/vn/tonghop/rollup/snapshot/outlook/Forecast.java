package vn.tonghop.rollup.snapshot.outlook;

import java.math.BigDecimal;

/**
 * Where the year may end.
 *
 * @param low of ten such ranges, eight hold what comes to pass
 * @param middle the single most likely number
 * @param years how many earlier years it leans on
 */
public record Forecast(Method method, BigDecimal low, BigDecimal middle, BigDecimal high, int years, Chance chance) {

    /** How often the range holds what comes to pass, in percent. */
    public static final int STATED_RATE = 80;

    /** What the months that are left are expected to bring. */
    public enum Method {
        /** As much per day as the days so far. */
        BY_DAYS,
        /** Their part of the plan's own profile. */
        BY_PLAN,
        /** The part that they had in earlier years. */
        BY_EARLIER_YEARS
    }

    /** Whether the level will be held. */
    public enum Chance {
        /** It is reached already, and can no longer be lost. */
        REACHED,
        LIKELY,
        /** The most likely number misses it, the range does not. */
        AT_RISK,
        /** The whole range misses it. */
        UNLIKELY,
        /** The plan has no level. */
        NO_LEVEL
    }

    public boolean isDoubtful() {
        return chance == Chance.AT_RISK || chance == Chance.UNLIKELY;
    }
}
