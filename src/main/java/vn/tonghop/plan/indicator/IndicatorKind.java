package vn.tonghop.plan.indicator;

/** How an indicator is measured and judged. */
public enum IndicatorKind {
    /** A number that has to be reached. */
    COUNT,
    /** Σ numerator over Σ denominator of the same units. */
    RATIO,
    /** Units that fulfil a condition, over all units due. */
    SHARE_OF_UNITS,
    /** A yes/no duty that is done when it is backed by a document; judged as a share of the units due. */
    DUTY,
    /** A number of units that is to be kept. */
    MAINTAIN,
    /** A count beside the plan's figure, never judged, ranked or coloured. */
    NEUTRAL;

    public boolean countsUnits() {
        return this == SHARE_OF_UNITS || this == DUTY || this == MAINTAIN;
    }

    /** Whether its target may be a percentage, or a number; indicators that count units may have either. */
    boolean allows(boolean percent) {
        return countsUnits() || percent == (this == RATIO);
    }
}
