package vn.tonghop.storage.totals;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.storage.amount.AmountsQuery;

/**
 * What every unit reported, as it was known at a moment.
 *
 * @param approvedOnly whether only what the reviewer has approved counts
 */
public record KnownTotals(DataSource dataSource, String programme, boolean approvedOnly) {

    public List<UnitTotal> of(Period period, Instant asOf, List<MeasuredTerm> terms, List<CountedReport> counted) {
        return new TotalsQuery(new AmountsQuery(dataSource))
                .totals(period, CountedVersions.at(dataSource, programme, approvedOnly, period, asOf), terms, counted);
    }
}
