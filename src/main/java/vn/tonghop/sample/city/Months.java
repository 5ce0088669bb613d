package vn.tonghop.sample.city;

/** How a year's work spreads over its months: little before and around Tết, most before the half-year closes. */
public final class Months {

    /** Months of a reporting year. */
    public static final int COUNT = 12;

    private static final int HALF = 6;
    private static final double[] FIRST_HALF = {0.90, 0.60, 0.80, 1.15, 1.25, 1.30};
    private static final double[] SECOND_HALF = {0.85, 0.90, 1.10, 1.25, 1.05, 0.85};
    private static final double WHOLE_YEAR = 1.04;

    private Months() {}

    /**
     * Whole numbers for months 1 to 12, at index 0 to 11.
     *
     * @param byJune the part of the year's work that is done when the half-year closes
     */
    public static int[] of(double year, double byJune) {
        int[] months = new int[COUNT];
        double wanted = 0;
        int given = 0;
        for (int month = 0; month < COUNT; month++) {
            wanted += month < HALF
                    ? year * byJune * FIRST_HALF[month] / HALF
                    : year * (WHOLE_YEAR - byJune) * SECOND_HALF[month - HALF] / HALF;
            months[month] = (int) Math.round(wanted) - given;
            given += months[month];
        }
        return months;
    }
}
