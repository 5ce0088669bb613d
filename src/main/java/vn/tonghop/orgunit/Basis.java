package vn.tonghop.orgunit;

/** How far a line of the unit files may be trusted. */
public enum Basis {
    /** The text of a resolution or plan says so. */
    DOCUMENT,
    /** The lists of official codes say so. */
    LIST,
    /** Follows from two sources together. */
    DERIVED,
    /** Taken for the time being, to be confirmed. */
    ASSUMED,
    /** One secondary source, checked against nothing. */
    UNVERIFIED
}
