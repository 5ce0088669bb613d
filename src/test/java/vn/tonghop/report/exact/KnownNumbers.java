package vn.tonghop.report.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.snapshot.Attention;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Value;
import vn.tonghop.rollup.snapshot.outlook.Rank;

/** What can be said in numbers of an indicator, of a unit, or of all together, worked out from a snapshot and a plan alone. */
final class KnownNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Snapshot snapshot;
    private final Map<String, Set<BigDecimal>> indicators = new HashMap<>();
    private final Map<String, Set<BigDecimal>> units = new HashMap<>();
    private final Map<String, Set<BigDecimal>> parts = new HashMap<>();
    private final Set<BigDecimal> general = new HashSet<>();

    KnownNumbers(Snapshot snapshot, Programme programme) {
        this.snapshot = snapshot;
        for (Indicator indicator : programme.indicators()) {
            Set<BigDecimal> derived = derived(values(indicator), counts(indicator));
            figure(indicator).ifPresent(figure -> ofPlan(indicator, figure.actual(), figure.denominator(), derived));
            indicators.put(indicator.code(), derived);
        }
        snapshot.units().forEach(line -> units.put(line.unit().code(), unit(line, programme)));
        for (Allocation share : programme.allocations()) {
            Set<BigDecimal> part = parts.computeIfAbsent(share.unit() + share.indicator(), key -> new HashSet<>());
            part.add(plain(share.value()));
            snapshot.units().stream()
                    .filter(line -> line.unit().code().equals(share.unit()))
                    .flatMap(line -> Optional.ofNullable(line.figures().get(share.indicator())).stream())
                    .forEach(figure -> percents(figure.actual(), share.value(), part));
        }
        for (Rank rank : snapshot.outlook().ranks()) {
            addAll(parts.computeIfAbsent(rank.unit() + rank.indicator(), key -> new HashSet<>()), rank.place());
        }
        general();
    }

    Set<BigDecimal> ofIndicator(String code) {
        return indicators.getOrDefault(code, Set.of());
    }

    Set<BigDecimal> ofUnit(String code) {
        return units.getOrDefault(code, Set.of());
    }

    /** What was handed down to a unit of an indicator, how much of it the unit reached, and its place among the others. */
    Set<BigDecimal> handedDown(String unit, String indicator) {
        return parts.getOrDefault(unit + indicator, Set.of());
    }

    /** The figures of these units added up, for the last row of a table. */
    Set<BigDecimal> sums(Predicate<UnitLine> which) {
        Set<BigDecimal> sums = new HashSet<>();
        for (String indicator : indicators.keySet()) {
            snapshot.units().stream()
                    .filter(which)
                    .flatMap(line -> Optional.ofNullable(line.figures().get(indicator)).stream())
                    .reduce(UnitFigure::plus)
                    .ifPresent(sum -> sums.addAll(ofUnit(sum)));
        }
        return sums;
    }

    /** Counts of units and of indicators, days, and sums over all units. */
    Set<BigDecimal> together() {
        return general;
    }

    private List<BigDecimal> values(Indicator indicator) {
        List<BigDecimal> values = new ArrayList<>();
        figure(indicator).ifPresent(figure -> {
            values.add(figure.actual());
            figure.inPeriod().ifPresent(values::add);
            figure.denominator().ifPresent(values::add);
        });
        for (Target target : indicator.targets()) {
            values.add(target.value());
            target.statedAlso().ifPresent(values::add);
        }
        snapshot.outlook().indicators().stream()
                .filter(each -> each.indicator().equals(indicator.code()))
                .flatMap(each -> each.before().stream())
                .forEach(before -> {
                    before.actual().ifPresent(values::add);
                    before.denominator().ifPresent(values::add);
                });
        snapshot.changes().all().stream()
                .filter(change -> change.indicator().equals(indicator.code()))
                .flatMap(KnownNumbers::sides)
                .forEach(value -> {
                    values.add(value.actual());
                    value.denominator().ifPresent(values::add);
                    value.level().ifPresent(values::add);
                });
        return values;
    }

    private static Stream<Value> sides(Change change) {
        return Stream.concat(change.before().stream(), change.after().stream());
    }

    private Set<BigDecimal> counts(Indicator indicator) {
        Set<BigDecimal> counts = new HashSet<>();
        figure(indicator).ifPresent(figure -> {
            var coverage = figure.coverage();
            addAll(counts, coverage.due(), coverage.current(), coverage.in());
            addAll(
                    counts,
                    coverage.stale().size(),
                    coverage.absent().size(),
                    coverage.gaps().size());
            addAll(counts, figure.unfulfilled().size());
            figure.reading().ifPresent(reading -> addAll(counts, reading.units(), reading.reached(), reading.onPace()));
        });
        snapshot.outlook().of(indicator.code()).ifPresent(ahead -> {
            ahead.course().ifPresent(course -> {
                for (var number :
                        List.of(course.level(), course.due(), course.left(), course.perMonth(), course.soFar())) {
                    counts.add(plain(number));
                }
            });
            ahead.forecast().ifPresent(forecast -> {
                counts.add(plain(forecast.low()));
                counts.add(plain(forecast.middle()));
                counts.add(plain(forecast.high()));
                ahead.course()
                        .map(course -> course.level().subtract(forecast.middle()))
                        .ifPresent(missing -> counts.add(plain(missing)));
            });
        });
        for (Attention each : snapshot.attention()) {
            if (each.subject().equals(indicator.code())) {
                counts.add(plain(each.shortfall()));
                addAll(counts, Math.max(0, each.units().size() - 3));
            }
        }
        return counts;
    }

    /** What percentage a share is of the percentage that the plan wants. */
    private static void ofPlan(
            Indicator indicator, BigDecimal actual, Optional<BigDecimal> denominator, Set<BigDecimal> into) {
        for (Target target : indicator.targets()) {
            denominator
                    .filter(whole -> target.percent())
                    .ifPresent(whole -> percents(actual.multiply(HUNDRED), whole.multiply(target.value()), into));
        }
    }

    private Optional<Figure> figure(Indicator indicator) {
        return snapshot.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator.code()))
                .findFirst();
    }

    private static Set<BigDecimal> unit(UnitLine line, Programme programme) {
        Set<BigDecimal> known = new HashSet<>();
        addAll(known, line.daysLate(), line.queries(), line.version());
        line.figures().forEach((code, figure) -> {
            known.addAll(ofUnit(figure));
            programme
                    .indicator(code)
                    .ifPresent(indicator -> ofPlan(indicator, figure.actual(), figure.denominator(), known));
        });
        return known;
    }

    private static Set<BigDecimal> ofUnit(UnitFigure figure) {
        Set<BigDecimal> known = new HashSet<>(Set.of(plain(figure.actual())));
        figure.denominator().ifPresent(whole -> {
            known.add(plain(whole));
            percents(figure.actual(), whole, known);
        });
        return known;
    }

    private void general() {
        var period = snapshot.period();
        addAll(general, period.daysElapsed(), period.daysOfYear(), snapshot.revision());
        percents(BigDecimal.valueOf(period.daysElapsed()), BigDecimal.valueOf(period.daysOfYear()), general);
        int queries = snapshot.units().stream().mapToInt(UnitLine::queries).sum();
        addAll(general, queries, snapshot.changes().all().size());
        long most = Math.max(snapshot.units().size(), snapshot.figures().size());
        IntStream.rangeClosed(0, (int) most).forEach(count -> addAll(general, count));
    }

    /** The values and counts, their differences, and what percentage one value is of another. */
    private static Set<BigDecimal> derived(Collection<BigDecimal> values, Set<BigDecimal> counts) {
        Set<BigDecimal> derived = values.stream().map(KnownNumbers::plain).collect(Collectors.toSet());
        for (BigDecimal one : List.copyOf(derived)) {
            for (BigDecimal other : values) {
                derived.add(plain(one.subtract(other).abs()));
                percents(one, other, derived);
            }
        }
        derived.addAll(pointsBetween(values));
        derived.addAll(counts);
        return derived;
    }

    /** How many percent or percentage points two values, or two shares, lie apart. */
    private static Set<BigDecimal> pointsBetween(Collection<BigDecimal> values) {
        Set<BigDecimal> shares = new HashSet<>(Set.of(HUNDRED));
        for (BigDecimal one : values) {
            for (BigDecimal other : values) {
                if (other.signum() != 0) {
                    shares.add(one.multiply(HUNDRED).divide(other, 12, RoundingMode.HALF_UP));
                }
            }
        }
        Set<BigDecimal> points = new HashSet<>();
        for (BigDecimal one : shares) {
            points.add(plain(one.subtract(HUNDRED).abs().setScale(1, RoundingMode.DOWN)));
            for (BigDecimal other : shares) {
                BigDecimal apart = one.subtract(other).abs();
                points.add(plain(apart.setScale(1, RoundingMode.HALF_UP)));
                points.add(plain(apart.setScale(0, RoundingMode.HALF_UP)));
            }
        }
        return points;
    }

    private static void percents(BigDecimal part, BigDecimal whole, Set<BigDecimal> into) {
        if (whole.signum() != 0) {
            for (int decimals = 0; decimals <= DECIMALS; decimals++) {
                into.add(plain(part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.DOWN)));
            }
        }
    }

    private static void addAll(Set<BigDecimal> known, long... counts) {
        for (long count : counts) {
            known.add(plain(BigDecimal.valueOf(count)));
        }
    }

    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
