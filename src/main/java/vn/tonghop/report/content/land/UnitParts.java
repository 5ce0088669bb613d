package vn.tonghop.report.content.land;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;

/**
 * One unit of a map with its part in every indicator.
 *
 * @param line of a unit that still reports; none of one that ended
 * @param remark what became of a unit that ended; empty of any other
 */
public record UnitParts(OrgUnit unit, Optional<UnitLine> line, String remark, Map<String, UnitFigure> figures) {

    public UnitParts {
        figures = Map.copyOf(figures);
    }

    static UnitParts of(UnitLine line) {
        return new UnitParts(line.unit(), Optional.of(line), "", line.figures());
    }
}
