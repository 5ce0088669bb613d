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
    NEUTRAL,
    /** Units that reached a condition in every completed quarter, over all units due. */
    FREQUENCY,
    /** Something that must not happen at all: one case breaks it at once. */
    ZERO_TOLERANCE,
    /** Places of a list by name that fulfil a condition. */
    TRACKED_LIST,
    /** Fulfilled when every one of its parts is. */
    COMPOSITE,
    /** The sum of its parts. */
    DERIVED;

    public boolean countsUnits() {
        return this == SHARE_OF_UNITS || this == DUTY || this == MAINTAIN || this == FREQUENCY;
    }

    /** Whether it is made of other indicators and asks nothing itself. */
    public boolean hasParts() {
        return this == COMPOSITE || this == DERIVED;
    }

    /** Whether it is measured by conditions; otherwise by sums, or by its parts. */
    public boolean hasConditions() {
        return countsUnits() || this == TRACKED_LIST;
    }

    /** Whether a level may be written down at all: none for what is zero or follows from the parts' verdicts. */
    boolean mayHaveTarget() {
        return this != ZERO_TOLERANCE && this != COMPOSITE;
    }

    /** Whether its target may be a percentage, or a number; indicators that count units may have either. */
    boolean allows(boolean percent) {
        return countsUnits() || percent == (this == RATIO);
    }
}
