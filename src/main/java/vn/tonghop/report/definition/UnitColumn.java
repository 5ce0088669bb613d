package vn.tonghop.report.definition;

/** One column of figures in the table of units. */
public record UnitColumn(String indicator, Part part, LocalText label) {

    /** What of the indicator the column shows. */
    public enum Part {
        ACTUAL,
        DENOMINATOR,
        PERCENT
    }
}
