package vn.tonghop.plan.indicator;

/** Which way an indicator is meant to move. */
public enum Polarity {
    HIGHER,
    /** The level is the most that may happen. */
    LOWER,
    /** Neither way is better: never judged, ranked or coloured. */
    NEUTRAL;

    static Polarity usual(IndicatorKind kind) {
        return switch (kind) {
            case NEUTRAL -> NEUTRAL;
            case ZERO_TOLERANCE -> LOWER;
            default -> HIGHER;
        };
    }
}
