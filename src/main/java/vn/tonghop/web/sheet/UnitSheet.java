package vn.tonghop.web.sheet;

import java.util.List;
import vn.tonghop.report.content.unit.UnitRows;
import vn.tonghop.rollup.snapshot.Snapshot;

/**
 * A unit's sheet as a page.
 *
 * @param released whether the roll-up was made the final report
 */
record UnitSheet(
        Snapshot run,
        String unit,
        boolean released,
        UnitRows.Head head,
        List<UnitRows.Figure> figures,
        List<UnitRows.Note> notes) {

    UnitSheet {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
