package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** Every unit's part in every indicator, out of its totals per term. */
final class UnitFigures {

    private final Map<String, Map<Term, UnitTotal>> totals = new HashMap<>();

    UnitFigures(List<UnitTotal> all) {
        all.forEach(total ->
                totals.computeIfAbsent(total.unit(), unit -> new HashMap<>()).put(total.term(), total));
    }

    /**
     * The unit's part; empty when it never reported it. A unit that reported only one side of a ratio is in neither.
     */
    Optional<UnitFigure> figure(String unit, Indicator indicator) {
        List<UnitTotal> numerator =
                known(unit, indicator.kind().countsUnits() ? indicator.measuredTerms() : indicator.numerator());
        if (numerator.isEmpty()) {
            return Optional.empty();
        }
        if (indicator.kind() != IndicatorKind.RATIO) {
            BigDecimal actual = indicator.kind().countsUnits() ? fulfilled(unit, indicator) : sum(numerator);
            return Optional.of(new UnitFigure(actual, Optional.empty(), anyCurrent(numerator)));
        }
        List<UnitTotal> denominator = known(unit, indicator.denominator());
        return denominator.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitFigure(
                        sum(numerator),
                        Optional.of(sum(denominator)),
                        anyCurrent(numerator) && anyCurrent(denominator)));
    }

    /** What the unit added in the period itself. */
    BigDecimal inPeriod(String unit, Indicator indicator) {
        return known(unit, indicator.numerator()).stream()
                .map(UnitTotal::inPeriod)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<UnitTotal> known(String unit, List<Term> terms) {
        Map<Term, UnitTotal> own = totals.getOrDefault(unit, Map.of());
        return terms.stream().filter(own::containsKey).map(own::get).toList();
    }

    /** One when every condition holds, zero otherwise. */
    private BigDecimal fulfilled(String unit, Indicator indicator) {
        boolean all = indicator.measure().conditions().stream()
                .allMatch(condition -> known(unit, List.of(condition.term())).stream()
                        .anyMatch(total -> condition.holds(total.toDate(), BigDecimal.ZERO)));
        return all ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal sum(List<UnitTotal> totals) {
        return totals.stream().map(UnitTotal::toDate).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean anyCurrent(List<UnitTotal> totals) {
        return totals.stream().anyMatch(UnitTotal::current);
    }
}
