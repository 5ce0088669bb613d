package vn.tonghop.rollup.snapshot;

import java.time.Instant;
import java.util.List;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.narrative.Narrative;
import vn.tonghop.rollup.snapshot.outlook.Outlook;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.rollup.snapshot.quality.Quality;
import vn.tonghop.rollup.snapshot.score.UnitScore;

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
        List<Attention> attention,
        Beside beside) {

    public Snapshot {
        figures = List.copyOf(figures);
        units = List.copyOf(units);
        attention = List.copyOf(attention);
    }

    /** With nothing beside the figures. */
    public Snapshot(
            String programme,
            Period period,
            Instant asOf,
            int revision,
            String planHash,
            String inputHash,
            List<Figure> figures,
            List<UnitLine> units,
            List<Attention> attention) {
        this(programme, period, asOf, revision, planHash, inputHash, figures, units, attention, Beside.NOTHING);
    }

    public Quality quality() {
        return beside.quality();
    }

    public Changes changes() {
        return beside.changes();
    }

    public Outlook outlook() {
        return beside.outlook();
    }

    public List<Breakdown> breakdowns() {
        return beside.breakdowns();
    }

    public List<Told> told() {
        return beside.told();
    }

    public Narrative narrative() {
        return beside.narrative();
    }

    public List<UnitScore> scores() {
        return beside.scores();
    }

    public Snapshot with(Quality known) {
        return with(beside.with(known));
    }

    public Snapshot with(Changes known) {
        return with(beside.with(known));
    }

    public Snapshot with(Outlook known) {
        return with(beside.with(known));
    }

    public Snapshot with(List<Breakdown> known) {
        return with(beside.with(known));
    }

    /** Made after other reports of the year, whose readers know what those said. */
    public Snapshot after(List<Told> earlier) {
        return with(beside.after(earlier));
    }

    public Snapshot saying(Narrative words) {
        return with(beside.saying(words));
    }

    public Snapshot scored(List<UnitScore> sheets) {
        return with(beside.scored(sheets));
    }

    private Snapshot with(Beside known) {
        return new Snapshot(programme, period, asOf, revision, planHash, inputHash, figures, units, attention, known);
    }

    /** The same roll-up, to be shown by the units of one of both maps. */
    public Snapshot on(UnitMap map) {
        return with(outlook().on(map));
    }

    /** The name under which the run is printed and looked up. */
    public String runId() {
        return programme + "/" + period.code() + "/" + revision;
    }
}
