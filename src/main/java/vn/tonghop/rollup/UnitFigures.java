package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Condition;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Measure;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** Every unit's part in every indicator, out of its totals per term. */
final class UnitFigures {

    private static final int MONTHS_OF_QUARTER = 3;

    private final Programme programme;
    private final int completedQuarters;
    private final Map<String, Map<Term, UnitTotal>> totals = new HashMap<>();

    UnitFigures(Programme programme, Period period, List<UnitTotal> all) {
        this.programme = programme;
        this.completedQuarters = period.lastMonth() / MONTHS_OF_QUARTER;
        all.forEach(total ->
                totals.computeIfAbsent(total.unit(), unit -> new HashMap<>()).put(total.term(), total));
    }

    /** The unit's part; empty when nobody ever reported it. A unit with only one side of a ratio is in neither. */
    Optional<UnitFigure> figure(String unit, Indicator indicator) {
        return switch (indicator.kind()) {
            case RATIO -> ratio(unit, indicator.measure());
            case SHARE_OF_UNITS, DUTY, MAINTAIN, FREQUENCY -> fulfilment(unit, indicator);
            case DERIVED -> derived(unit, indicator);
            // A place may lie in several units, and a verdict belongs to none.
            case TRACKED_LIST, COMPOSITE -> Optional.empty();
            case COUNT, NEUTRAL, ZERO_TOLERANCE -> sum(known(unit, indicator.numerator()));
        };
    }

    /** What the unit added in the period itself. */
    BigDecimal inPeriod(String unit, Indicator indicator) {
        BigDecimal sum = BigDecimal.ZERO;
        for (UnitTotal total : known(unit, indicator.numerator())) {
            sum = sum.add(total.inPeriod());
        }
        return sum;
    }

    /** Everything of some terms that is known of a unit. Loops here and below: of a country it is asked a million times. */
    List<UnitTotal> known(String unit, List<Term> terms) {
        Map<Term, UnitTotal> own = totals.getOrDefault(unit, Map.of());
        List<UnitTotal> known = new ArrayList<>(terms.size());
        for (Term term : terms) {
            UnitTotal total = own.get(term);
            if (total != null) {
                known.add(total);
            }
        }
        return known;
    }

    private Optional<UnitFigure> ratio(String unit, Measure measure) {
        List<UnitTotal> numerator = known(unit, measure.numerator());
        List<UnitTotal> denominator = known(unit, measure.denominator());
        return numerator.isEmpty() || denominator.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitFigure(
                        total(numerator),
                        Optional.of(total(denominator)),
                        anyCurrent(numerator) && anyCurrent(denominator)));
    }

    /** One when every condition holds, zero otherwise. */
    private Optional<UnitFigure> fulfilment(String unit, Indicator indicator) {
        List<UnitTotal> known = known(unit, indicator.measuredTerms());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        boolean fulfilled = indicator.kind() == IndicatorKind.FREQUENCY
                ? holdsInEveryQuarter(unit, indicator.measure())
                : indicator.measure().conditions().stream().allMatch(condition -> holds(unit, condition));
        BigDecimal actual = fulfilled ? BigDecimal.ONE : BigDecimal.ZERO;
        return Optional.of(new UnitFigure(actual, Optional.empty(), anyCurrent(known)));
    }

    private boolean holds(String unit, Condition condition) {
        return known(unit, List.of(condition.term())).stream()
                .anyMatch(total -> condition.holds(total.toDate(), BigDecimal.ZERO));
    }

    /** The current quarter is not over, so nothing is asked of it. */
    private boolean holdsInEveryQuarter(String unit, Measure measure) {
        for (int quarter = 1; quarter <= completedQuarters; quarter++) {
            for (Condition condition : measure.conditions()) {
                if (!holdsInQuarter(quarter(unit, measure, condition, quarter), condition, measure)) {
                    return false;
                }
            }
        }
        return completedQuarters > 0;
    }

    private static boolean holdsInQuarter(Optional<BigDecimal> value, Condition condition, Measure measure) {
        BigDecimal least = measure.perQuarter().orElse(BigDecimal.ZERO);
        return value.filter(reached -> condition.holds(reached, BigDecimal.ZERO) && reached.compareTo(least) >= 0)
                .isPresent();
    }

    private Optional<BigDecimal> quarter(String unit, Measure measure, Condition condition, int quarter) {
        if (measure.quarterRows().isEmpty()) {
            return known(unit, List.of(condition.term())).stream()
                    .flatMap(total -> Optional.ofNullable(total.quarters().get(quarter)).stream())
                    .findFirst();
        }
        Condition row = condition.of(measure.quarterRows().get(quarter - 1));
        return known(unit, List.of(row.term())).stream().map(UnitTotal::toDate).findFirst();
    }

    private Optional<UnitFigure> derived(String unit, Indicator indicator) {
        List<UnitFigure> parts = programme.parts(indicator).stream()
                .flatMap(part -> figure(unit, part).stream())
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitFigure(
                        parts.stream().map(UnitFigure::actual).reduce(BigDecimal.ZERO, BigDecimal::add),
                        Optional.empty(),
                        parts.stream().allMatch(UnitFigure::current)));
    }

    private static Optional<UnitFigure> sum(List<UnitTotal> known) {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitFigure(total(known), Optional.empty(), anyCurrent(known)));
    }

    private static BigDecimal total(List<UnitTotal> totals) {
        BigDecimal sum = BigDecimal.ZERO;
        for (UnitTotal total : totals) {
            sum = sum.add(total.toDate());
        }
        return sum;
    }

    private static boolean anyCurrent(List<UnitTotal> totals) {
        for (UnitTotal total : totals) {
            if (total.current()) {
                return true;
            }
        }
        return false;
    }
}
