package vn.tonghop.cli.trace;

import java.util.List;
import java.util.Optional;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedRow;

/** One way of writing down what was found. */
interface TraceOutput {

    /** @param line code of the only unit that was asked for */
    void figure(TracedFigure figure, Optional<String> line);

    /** @param unit code of the only unit that was asked for */
    void row(TracedRow row, Optional<String> unit);

    /**
     * @param counts whether the roll-up counted the version that the cell stands in
     * @param touched the figures it is in
     */
    void cell(SourceCell cell, boolean counts, List<TracedFigure> touched);
}
