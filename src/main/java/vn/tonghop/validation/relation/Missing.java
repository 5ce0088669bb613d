package vn.tonghop.validation.relation;

/** What a value that was not reported means to one side of a rule. */
enum Missing {
    /** The rule says nothing about the row. */
    SKIP,
    ZERO
}
