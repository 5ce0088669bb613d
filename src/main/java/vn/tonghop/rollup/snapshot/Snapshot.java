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
 * @param quality how well the reports came in
 * @param changes what it says differently from the report before it
 * @param outlook what the figures let expect of the rest of the year
 * @param breakdowns the rows that the figures of forms are divided into
 * @param told what earlier reports of the year said, in the order in which they were made
 * @param narrative what is said in words
 * @param scores the score sheets of units, in a year's roll-up
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
        Quality quality,
        Changes changes,
        Outlook outlook,
        List<Breakdown> breakdowns,
        List<Told> told,
        Narrative narrative,
        List<UnitScore> scores) {

    public Snapshot {
        figures = List.copyOf(figures);
        units = List.copyOf(units);
        attention = List.copyOf(attention);
        breakdowns = List.copyOf(breakdowns);
        told = List.copyOf(told);
        scores = List.copyOf(scores);
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
        this(
                programme,
                period,
                asOf,
                revision,
                planHash,
                inputHash,
                figures,
                units,
                attention,
                Quality.NONE,
                Changes.NONE,
                Outlook.NONE,
                List.of(),
                List.of(),
                Narrative.NONE,
                List.of());
    }

    public Snapshot with(Quality known) {
        return new Snapshot(
                programme,
                period,
                asOf,
                revision,
                planHash,
                inputHash,
                figures,
                units,
                attention,
                known,
                changes,
                outlook,
                breakdowns,
                told,
                narrative,
                scores);
    }

    public Snapshot with(Changes known) {
        return new Snapshot(
                programme,
                period,
                asOf,
                revision,
                planHash,
                inputHash,
                figures,
                units,
                attention,
                quality,
                known,
                outlook,
                breakdowns,
                told,
                narrative,
                scores);
    }

    public Snapshot with(Outlook known) {
        return new Snapshot(
                programme,
                period,
                asOf,
                revision,
                planHash,
                inputHash,
                figures,
                units,
                attention,
                quality,
                changes,
                known,
                breakdowns,
                told,
                narrative,
                scores);
    }

    public Snapshot with(List<Breakdown> known) {
        return new Snapshot(
                programme, period, asOf, revision, planHash, inputHash, figures, units, attention, quality, changes,
                outlook, known, told, narrative, scores);
    }

    /** Made after other reports of the year, whose readers know what those said. */
    public Snapshot after(List<Told> earlier) {
        return new Snapshot(
                programme,
                period,
                asOf,
                revision,
                planHash,
                inputHash,
                figures,
                units,
                attention,
                quality,
                changes,
                outlook,
                breakdowns,
                earlier,
                narrative,
                scores);
    }

    public Snapshot saying(Narrative words) {
        return new Snapshot(
                programme,
                period,
                asOf,
                revision,
                planHash,
                inputHash,
                figures,
                units,
                attention,
                quality,
                changes,
                outlook,
                breakdowns,
                told,
                words,
                scores);
    }

    public Snapshot scored(List<UnitScore> sheets) {
        return new Snapshot(
                programme,
                period,
                asOf,
                revision,
                planHash,
                inputHash,
                figures,
                units,
                attention,
                quality,
                changes,
                outlook,
                breakdowns,
                told,
                narrative,
                sheets);
    }

    /** The same roll-up, to be shown by the units of one of both maps. */
    public Snapshot on(UnitMap map) {
        return with(outlook.on(map));
    }

    /** The name under which the run is printed and looked up. */
    public String runId() {
        return programme + "/" + period.code() + "/" + revision;
    }
}
