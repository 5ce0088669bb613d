package vn.tonghop.storage.totals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.storage.amount.AmountsQuery;
import vn.tonghop.storage.totals.CountedVersions.Version;

/**
 * Adds up what every unit reported, from the version that counted at a moment, a supplement together with the version it
 * rests on: flows over the reports of the year, stocks by
 * their latest report. A text that was filled in counts as one, a choice by its place among the choices. What a row says
 * of a unit is that unit's, whoever sent it.
 */
public final class TotalsQuery {

    private final AmountsQuery amounts;

    public TotalsQuery(AmountsQuery amounts) {
        this.amounts = amounts;
    }

    /** Sums per unit and term since the reporting year began. */
    public List<UnitTotal> totals(
            Period period, CountedVersions versions, List<MeasuredTerm> terms, List<CountedReport> counted) {
        Map<Long, Version> counting = new HashMap<>();
        versions.of(counted).forEach(version -> counting.put(version.id(), version));
        var adding = new Adding(period, terms);
        amounts.each(List.copyOf(counting.keySet()), (submission, said) -> adding.add(counting.get(submission), said));
        return adding.totals();
    }
}
