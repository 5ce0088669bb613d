package vn.tonghop.rollup.snapshot.quality;

import java.util.List;

/**
 * How well one unit's reports for the period came in.
 *
 * @param unit its code
 * @param due reports that it owes
 * @param in reports of those that count
 * @param daysLate of the one that came last after its day; 0 when all that came were in time
 * @param filled required cells that hold a number, a zero or "not applicable", in reports that count
 * @param asked required cells of all reports that it owes
 * @param queries that are open
 * @param copied sheets that look like a copy of another report and were not explained
 * @param stale figures that rest on an earlier report of the unit
 * @param earlierMissing earlier reports of the year that never came
 * @param missing codes of the periods that they were for, in order
 */
public record UnitQuality(
        String unit,
        int due,
        int in,
        int daysLate,
        int filled,
        int asked,
        int queries,
        int copied,
        int stale,
        int earlierMissing,
        List<String> missing) {

    public UnitQuality {
        missing = List.copyOf(missing);
        if (in > due || filled > asked) {
            throw new IllegalArgumentException(
                    "more than all: " + in + " of " + due + " reports, " + filled + " of " + asked + " cells");
        }
    }

    public boolean isMissing() {
        return in < due;
    }

    public boolean isLate() {
        return daysLate > 0;
    }

    public boolean isIncomplete() {
        return filled < asked;
    }

    /** Whether nothing is to be said of it. */
    public boolean isSound() {
        return !isMissing()
                && !isLate()
                && !isIncomplete()
                && queries == 0
                && copied == 0
                && stale == 0
                && earlierMissing == 0;
    }
}
