package vn.tonghop.orgunit.change;

/** How much of the old unit's area went into the new one. */
public enum Extent {
    WHOLE,
    PART,
    /** Borders were moved and nobody knows which piece went where: the line stands in for the pieces. */
    ADJUSTED
}
