package vn.tonghop.cli.quality;

import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** A unit with how its reports came in. */
record QualityRow(UnitLine line, UnitQuality quality) {

    String code() {
        return line.unit().code();
    }

    String name() {
        return line.unit().name();
    }
}
