package vn.tonghop.storage.totals;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.storage.amount.Amounts;
import vn.tonghop.storage.amount.AmountsQuery;
import vn.tonghop.storage.totals.CountedVersions.Version;

/**
 * Adds up what all units reported on each row of their forms, from the versions that counted at a moment: flows over the
 * reports of the year, stocks by the latest report of each unit that still is.
 */
public final class BreakdownQuery {

    /** So many versions are at hand at a time, whatever the size of the country. */
    private static final int AT_A_TIME = 1000;

    private static final Comparator<Version> UNIT_BY_UNIT = Comparator.comparing(Version::unit)
            .thenComparing(version -> version.period().lastMonth());

    private final AmountsQuery amounts;

    public BreakdownQuery(AmountsQuery amounts) {
        this.amounts = amounts;
    }

    /**
     * What is told row by row; nothing is asked where no form has rows.
     *
     * @param counting asked for only where there is something to tell
     * @param living codes of the units of the period's last day
     */
    public List<Breakdown> breakdowns(
            Period period, Supplier<List<Version>> counting, List<MeasuredTerm> divided, Collection<String> living) {
        if (divided.isEmpty()) {
            return List.of();
        }
        var rows = new FormRows(period, divided, living);
        List<Version> turns = counting.get().stream().sorted(UNIT_BY_UNIT).toList();
        for (int from = 0; from < turns.size(); from += AT_A_TIME) {
            add(turns.subList(from, Math.min(from + AT_A_TIME, turns.size())), rows);
        }
        return rows.breakdowns();
    }

    private void add(List<Version> versions, FormRows rows) {
        Map<Long, Amounts> said = new HashMap<>();
        amounts.each(versions.stream().map(Version::id).toList(), said::put);
        for (Version version : versions) {
            Amounts own = said.get(version.id());
            if (own != null) {
                rows.add(version, own);
            }
        }
    }
}
