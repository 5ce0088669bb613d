package vn.tonghop.rollup.snapshot.change;

/**
 * What made a figure another one than the report before said.
 *
 * @param unit code of the unit that reported, or that was merged or divided; empty where it is no unit's doing
 * @param period code of the period whose report it is; empty where it is no report
 * @param sendNumber which sending by the sender's count; 0 where it is no report
 */
public record Cause(Reason reason, String unit, String period, int sendNumber) {

    public static final Cause PLAN_AMENDED = new Cause(Reason.PLAN_AMENDED, "", "", 0);

    public static Cause unitMerged(String unit) {
        return new Cause(Reason.UNIT_MERGED, unit, "", 0);
    }
}
