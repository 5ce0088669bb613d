package vn.tonghop.report.definition;

/** One column of figures in the table of units. */
public record UnitColumn(String indicator, Part part, LocalText label) {

    /** How many of them there is room for. */
    public static final int MOST = 6;

    /** What of the indicator the column shows. */
    public enum Part {
        ACTUAL,
        DENOMINATOR,
        PERCENT
    }
}
