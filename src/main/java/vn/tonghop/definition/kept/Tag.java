package vn.tonghop.definition.kept;

/** What the next bytes of a kept form are; a higher number is that of a value that came before. */
enum Tag {
    /** Class and components. */
    RECORD,
    /** Class and the list that it is made from. */
    MADE,
    /** Class and place among its constants. */
    CONSTANT,
    NUMBER,
    FRACTION,
    DECIMAL,
    YES,
    NO,
    DAY,
    PATTERN,
    NOTHING,
    SOMETHING,
    LIST,
    SET,
    MAP
}
