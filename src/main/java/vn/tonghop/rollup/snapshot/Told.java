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
 * @param before the same of the year before, where the report compares with it
 */
public record Told(
        Period period,
        int revision,
        String indicator,
        Optional<BigDecimal> inPeriod,
        BigDecimal actual,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> before,
        Optional<BigDecimal> denominatorBefore) {

    /** Where nothing was compared. */
    public Told(
            Period period,
            int revision,
            String indicator,
            Optional<BigDecimal> inPeriod,
            BigDecimal actual,
            Optional<BigDecimal> denominator) {
        this(period, revision, indicator, inPeriod, actual, denominator, Optional.empty(), Optional.empty());
    }
}
