package vn.tonghop.rollup.snapshot.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit's part in an indicator and what it was to reach, on one of two maps.
 *
 * @param since with the code, which unit it is
 * @param actual empty where nothing was reported
 * @param denominator of a ratio
 * @param allocated what was handed down to it; empty where nothing was
 * @param comparable whether all of it is the unit's; not where a unit was split that it has a part of
 */
public record RecutFigure(
        UnitMap map,
        String unit,
        LocalDate since,
        String indicator,
        Optional<BigDecimal> actual,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> allocated,
        boolean comparable) {}
