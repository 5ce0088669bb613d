package vn.tonghop.rollup.trace;

import java.util.List;
import java.util.Optional;

/**
 * A cell with the figures of a roll-up that it is in.
 *
 * @param counts whether the roll-up counted the version that the cell stands in
 * @param touched the figures it is in, and those that leave it out, each with why
 * @param succession what became of the unit that it is about; empty while the unit exists
 */
public record TracedBack(SourceCell cell, boolean counts, List<TracedFigure> touched, Optional<Succession> succession) {

    public TracedBack {
        touched = List.copyOf(touched);
    }
}
