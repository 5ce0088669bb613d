package vn.tonghop.plan.indicator;

/** The plan's own comparison: "ít nhất", "tối thiểu", "từ … trở lên" against "trên". */
public enum Comparator {
    AT_LEAST,
    MORE_THAN;

    /** Whether a comparison result of actual against target fulfils the plan. */
    public boolean holds(int compared) {
        return this == AT_LEAST ? compared >= 0 : compared > 0;
    }
}
