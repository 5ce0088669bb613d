package vn.tonghop.web.figures;

import java.util.List;
import java.util.Optional;
import vn.tonghop.rollup.trace.Side;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.web.frame.CellSaid;

/**
 * A sending with its cells behind a figure.
 *
 * @param receipt number of the page about it; empty where there is none for the reader
 */
record SentReport(SourceCell.Sent sent, Optional<Long> receipt, List<Cell> cells) {

    SentReport {
        cells = List.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param place as {@code sheet!A1}
     * @param used false where it adds nothing
     */
    record Cell(String place, String name, CellSaid said, Side side, boolean used) {}
}
