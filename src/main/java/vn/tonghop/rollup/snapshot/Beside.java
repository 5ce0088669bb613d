package vn.tonghop.rollup.snapshot;

import java.util.List;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.narrative.Narrative;
import vn.tonghop.rollup.snapshot.outlook.Outlook;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.rollup.snapshot.quality.Quality;
import vn.tonghop.rollup.snapshot.score.UnitScore;

/**
 * What a roll-up knows beside its figures.
 *
 * @param quality how well the reports came in
 * @param changes what it says differently from the report before it
 * @param outlook what the figures let expect of the rest of the year
 * @param breakdowns the rows that the figures of forms are divided into
 * @param told what earlier reports of the year said, in the order in which they were made
 * @param narrative what is said in words
 * @param scores the score sheets of units, in a year's roll-up
 */
public record Beside(
        Quality quality,
        Changes changes,
        Outlook outlook,
        List<Breakdown> breakdowns,
        List<Told> told,
        Narrative narrative,
        List<UnitScore> scores) {

    static final Beside NOTHING =
            new Beside(Quality.NONE, Changes.NONE, Outlook.NONE, List.of(), List.of(), Narrative.NONE, List.of());

    public Beside {
        breakdowns = List.copyOf(breakdowns);
        told = List.copyOf(told);
        scores = List.copyOf(scores);
    }

    Beside with(Quality known) {
        return new Beside(known, changes, outlook, breakdowns, told, narrative, scores);
    }

    Beside with(Changes known) {
        return new Beside(quality, known, outlook, breakdowns, told, narrative, scores);
    }

    Beside with(Outlook known) {
        return new Beside(quality, changes, known, breakdowns, told, narrative, scores);
    }

    Beside with(List<Breakdown> known) {
        return new Beside(quality, changes, outlook, known, told, narrative, scores);
    }

    Beside after(List<Told> earlier) {
        return new Beside(quality, changes, outlook, breakdowns, earlier, narrative, scores);
    }

    Beside saying(Narrative words) {
        return new Beside(quality, changes, outlook, breakdowns, told, words, scores);
    }

    Beside scored(List<UnitScore> sheets) {
        return new Beside(quality, changes, outlook, breakdowns, told, narrative, sheets);
    }
}
