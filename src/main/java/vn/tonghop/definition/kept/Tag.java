package vn.tonghop.definition.kept;

/** What the next bytes of a kept form are. */
enum Tag {
    /** The number of a record that was written before. */
    AGAIN,
    /** Class and components. */
    RECORD,
    /** Class and the list that it is made from. */
    MADE,
    /** Class and place among its constants. */
    CONSTANT,
    TEXT,
    NUMBER,
    FRACTION,
    DECIMAL,
    YES,
    NO,
    DAY,
    DAY_OF_YEAR,
    PATTERN,
    NOTHING,
    SOMETHING,
    LIST,
    SET,
    MAP
}
