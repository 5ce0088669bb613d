package vn.tonghop.cli.quality;

import java.util.Comparator;
import java.util.function.ToIntFunction;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** In which order the units stand; nobody is ranked unless somebody asks for it. */
enum Sorting {
    CODE(quality -> 0),
    MISSING(quality -> quality.due() - quality.in()),
    LATE(UnitQuality::daysLate),
    INCOMPLETE(quality -> quality.asked() - quality.filled()),
    QUERIES(UnitQuality::queries),
    COPIED(UnitQuality::copied),
    STALE(UnitQuality::stale);

    private final ToIntFunction<UnitQuality> most;

    Sorting(ToIntFunction<UnitQuality> most) {
        this.most = most;
    }

    /** Those with most to mend first, then by code. */
    Comparator<QualityRow> order() {
        return Comparator.comparingInt((QualityRow row) -> -most.applyAsInt(row.quality()))
                .thenComparing(QualityRow::code);
    }
}
