package vn.tonghop.cli.trace;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.register.Hotspot;
import vn.tonghop.rollup.trace.TracedBack;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedRow;

/** One way of writing down what was found. */
interface TraceOutput {

    /** @param line code of the only unit that was asked for */
    void figure(TracedFigure figure, Optional<String> line);

    /** @param unit code of the only unit that was asked for */
    void row(TracedRow row, Optional<String> unit);

    void cell(TracedBack back);

    /** @param lists the indicators whose list a place is on, each with that place alone; none where it is on no list */
    void place(Hotspot place, List<TracedFigure> lists);
}
