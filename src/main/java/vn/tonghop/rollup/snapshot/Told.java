package vn.tonghop.rollup.snapshot;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.period.Period;

/**
 * What an earlier report of the same year had to say of an indicator.
 *
 * @param revision together with the period, which report it was
 * @param inPeriod what the period itself added
 * @param actual since the year began
 */
public record Told(
        Period period,
        int revision,
        String indicator,
        Optional<BigDecimal> inPeriod,
        BigDecimal actual,
        Optional<BigDecimal> denominator) {}
