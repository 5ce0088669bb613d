package vn.tonghop.spreadsheet.raw;

/** What a cell holds. */
public enum CellKind {
    NUMBER,
    TEXT,
    BOOLEAN,
    /** An error such as {@code #REF!}, which is the cell's text. */
    ERROR,
    /** A formula whose result was not saved with it. */
    NO_RESULT
}
