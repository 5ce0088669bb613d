package vn.tonghop.rollup.recut;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.RollUp.Rest;
import vn.tonghop.rollup.UnitTotal;

/**
 * Adds up what units reported that were split within the year. No unit of today has it, and the city has: only what adds
 * up over months, since of a stock the units of today say their own.
 */
public final class Unclaimed {

    private static final Set<IndicatorKind> ADDED =
            EnumSet.of(IndicatorKind.COUNT, IndicatorKind.RATIO, IndicatorKind.NEUTRAL, IndicatorKind.ZERO_TOLERANCE);

    private final Programme programme;
    private final Period period;

    public Unclaimed(Programme programme, Period period) {
        this.programme = programme;
        this.period = period;
    }

    /**
     * By indicator, as far as there is any.
     *
     * @param recut totals after those of units that went into one other were counted to that one
     */
    public Map<String, Rest> rests(List<UnitTotal> recut, List<MeasuredTerm> terms) {
        Set<Term> flows = terms.stream()
                .filter(MeasuredTerm::addsUpOverMonths)
                .map(MeasuredTerm::term)
                .collect(Collectors.toSet());
        List<UnitTotal> unclaimed = recut.stream()
                .filter(total ->
                        programme.units().find(total.unit(), period.end()).isEmpty())
                .filter(total -> flows.contains(total.term()))
                .toList();
        Map<String, Rest> rests = new HashMap<>();
        if (!unclaimed.isEmpty()) {
            programme.indicators().stream()
                    .filter(Unclaimed::adds)
                    .forEach(indicator -> rests.put(indicator.code(), rest(indicator, unclaimed)));
        }
        return rests;
    }

    /** Whether what ended units reported of an indicator adds to what all have together. */
    public static boolean adds(Indicator indicator) {
        return ADDED.contains(indicator.kind());
    }

    private Rest rest(Indicator indicator, List<UnitTotal> unclaimed) {
        Set<String> owed = owed(indicator);
        List<UnitTotal> own =
                unclaimed.stream().filter(total -> owed.contains(total.unit())).toList();
        return new Rest(
                sum(own, indicator.numerator(), UnitTotal::inPeriod),
                sum(own, indicator.numerator(), UnitTotal::toDate),
                sum(own, indicator.denominator(), UnitTotal::toDate));
    }

    /** Codes of the units that owed it in any earlier month of the year. */
    public Set<String> owed(Indicator indicator) {
        return period.reportYear().months().stream()
                .filter(month -> month.end().isBefore(period.end()))
                .flatMap(month -> programme.due(indicator, month).stream())
                .map(OrgUnit::code)
                .collect(Collectors.toSet());
    }

    private static BigDecimal sum(
            List<UnitTotal> totals, Collection<Term> terms, Function<UnitTotal, BigDecimal> part) {
        return totals.stream()
                .filter(total -> terms.contains(total.term()))
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
