package vn.tonghop.plan.form;

/** How the values of a data element combine over the months of a year. */
public enum Nature {
    /** Happened in the period; months add up. */
    FLOW,
    /** First time in the year, so that months add up to a distinct count. */
    FIRST_IN_YEAR,
    /** Stands at the period's end; the latest value at or before it counts. */
    STOCK;

    public boolean addsUpOverMonths() {
        return this != STOCK;
    }
}
