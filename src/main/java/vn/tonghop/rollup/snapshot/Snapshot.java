package vn.tonghop.rollup.snapshot;

import java.time.Instant;
import java.util.List;
import vn.tonghop.period.Period;

/**
 * One finished roll-up, never changed afterwards; every report is made from one.
 *
 * @param asOf what was received up to this moment is in it
 * @param revision 1 for the first roll-up of the period, counted on when the input changed
 * @param planHash of the files that define the programme
 * @param inputHash of every submission version that counts: the same input gives the same hash
 */
public record Snapshot(
        String programme,
        Period period,
        Instant asOf,
        int revision,
        String planHash,
        String inputHash,
        List<Figure> figures,
        List<UnitLine> units,
        List<Attention> attention) {

    public Snapshot {
        figures = List.copyOf(figures);
        units = List.copyOf(units);
        attention = List.copyOf(attention);
    }

    /** The name under which the run is printed and looked up. */
    public String runId() {
        return programme + "/" + period.code() + "/" + revision;
    }
}
