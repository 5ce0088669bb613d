package vn.tonghop.storage.totals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.CountedReport;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.storage.amount.AmountsQuery;
import vn.tonghop.storage.totals.CountedVersions.Version;

/**
 * Adds up what every unit reported, from the version that counted at a moment, a supplement together with the version it
 * rests on: flows over the reports of the year, stocks by
 * their latest report. A text that was filled in counts as one, a choice by its place among the choices. What a row says
 * of a unit is that unit's, whoever sent it.
 */
public final class TotalsQuery {

    private final DataSource dataSource;
    private final String programme;
    private final boolean approvedOnly;

    public TotalsQuery(DataSource dataSource, String programme) {
        this(dataSource, programme, false);
    }

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public TotalsQuery(DataSource dataSource, String programme, boolean approvedOnly) {
        this.dataSource = dataSource;
        this.programme = programme;
        this.approvedOnly = approvedOnly;
    }

    /** Sums per unit and term since the reporting year began, from what had been received by {@code asOf}. */
    public List<UnitTotal> totals(Period period, Instant asOf, List<MeasuredTerm> terms, List<CountedReport> counted) {
        CountedVersions versions = CountedVersions.at(dataSource, programme, approvedOnly, period, asOf);
        return totals(period, versions, terms, counted);
    }

    /** The same from versions that are known. */
    public List<UnitTotal> totals(
            Period period, CountedVersions versions, List<MeasuredTerm> terms, List<CountedReport> counted) {
        Map<Long, Version> counting = new HashMap<>();
        versions.of(counted).forEach(version -> counting.put(version.id(), version));
        var adding = new Adding(period, terms);
        new AmountsQuery(dataSource)
                .each(
                        List.copyOf(counting.keySet()),
                        (submission, amounts) -> adding.add(counting.get(submission), amounts));
        return adding.totals();
    }
}
