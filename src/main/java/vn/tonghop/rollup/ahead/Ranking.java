package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.outlook.Rank;
import vn.tonghop.rollup.snapshot.outlook.Rank.Reason;

/**
 * Puts the units that report an indicator in order, by their share of a whole or of what was handed down to them.
 *
 * <p>Shares are compared on whole numbers. Units that are level share a place; a unit without a figure of this period, or
 * with so small a whole that one more or less turns the order around, has none. Counts about persons and neutral ones
 * are never put in order.
 */
final class Ranking {

    /** Below this whole one more or less is worth ten points and more. */
    static final BigDecimal SMALLEST_WHOLE = BigDecimal.TEN;

    /** Fewer units are no field to have a place in. */
    private static final int FEWEST_UNITS = 3;

    private static final Comparator<Standing> BEST_FIRST =
            Comparator.comparing(Standing::share).reversed();

    private final Programme programme;
    private final Map<String, Map<String, BigDecimal>> handedDown = new HashMap<>();

    Ranking(Programme programme, List<Allocation> allocations) {
        this.programme = programme;
        allocations.forEach(each -> handedDown
                .computeIfAbsent(each.indicator(), code -> new HashMap<>())
                .put(each.unit(), each.value()));
    }

    List<Rank> ranks(Snapshot snapshot) {
        return programme.indicators().stream()
                .filter(this::isRanked)
                .flatMap(indicator -> ranks(indicator, snapshot).stream())
                .toList();
    }

    /** Whether units may be put in order by it at all. */
    private boolean isRanked(Indicator indicator) {
        boolean measured = indicator.kind() == IndicatorKind.RATIO
                || indicator.kind() == IndicatorKind.COUNT && handedDown.containsKey(indicator.code());
        return measured && !indicator.isNeutral() && !programme.isSensitive(indicator);
    }

    /** A part of a whole, compared with others by multiplying crosswise. */
    private record Portion(BigDecimal part, BigDecimal whole) implements Comparable<Portion> {

        @Override
        public int compareTo(Portion other) {
            return part.multiply(other.whole).compareTo(other.part.multiply(whole));
        }
    }

    private record Standing(String unit, Portion share) {}

    private List<Rank> ranks(Indicator indicator, Snapshot snapshot) {
        List<UnitLine> lines = snapshot.units().stream()
                .filter(line -> programme.due(indicator, snapshot.period()).contains(line.unit()))
                .toList();
        if (lines.size() < FEWEST_UNITS) {
            return List.of();
        }
        List<Standing> field = new ArrayList<>();
        List<Rank> outside = new ArrayList<>();
        for (UnitLine line : lines) {
            Reason reason = reason(indicator, line);
            if (reason == Reason.RANKED) {
                field.add(new Standing(
                        line.unit().code(), portion(indicator, line).orElseThrow()));
            } else {
                outside.add(new Rank(indicator.code(), line.unit().code(), 0, reason));
            }
        }
        List<Rank> ranks = new ArrayList<>(placed(indicator, field));
        ranks.addAll(outside);
        return ranks;
    }

    private static List<Rank> placed(Indicator indicator, List<Standing> field) {
        List<Standing> ordered =
                field.stream().sorted(BEST_FIRST.thenComparing(Standing::unit)).toList();
        List<Rank> ranks = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < ordered.size(); i++) {
            boolean level =
                    i > 0 && ordered.get(i).share().compareTo(ordered.get(i - 1).share()) == 0;
            place = level ? place : i + 1;
            ranks.add(new Rank(indicator.code(), ordered.get(i).unit(), place, Reason.RANKED));
        }
        return ranks;
    }

    private Reason reason(Indicator indicator, UnitLine line) {
        UnitFigure figure = line.figures().get(indicator.code());
        if (figure == null) {
            return Reason.MISSING;
        }
        Optional<Portion> portion = portion(indicator, line);
        if (portion.isEmpty() || portion.get().whole().signum() == 0) {
            return Reason.NOTHING_DUE;
        }
        if (!figure.current() || !line.state().counts()) {
            return Reason.STALE;
        }
        return portion.get().whole().compareTo(SMALLEST_WHOLE) < 0 ? Reason.SMALL : Reason.RANKED;
    }

    private Optional<Portion> portion(Indicator indicator, UnitLine line) {
        UnitFigure figure = line.figures().get(indicator.code());
        Optional<BigDecimal> whole = indicator.kind() == IndicatorKind.RATIO
                ? figure.denominator()
                : Optional.ofNullable(
                        handedDown.get(indicator.code()).get(line.unit().code()));
        return whole.map(all -> new Portion(figure.actual(), all));
    }
}
