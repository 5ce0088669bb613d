package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Polarity;
import vn.tonghop.rollup.snapshot.Attention;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;

/**
 * The five things to look at: what is behind most for its size and weight, and the reports that are not in. What is made of parts is
 * not named itself: its parts are.
 */
final class Priorities {

    private static final int MOST = 5;
    private static final BigDecimal BREACH = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Programme programme;
    private final Judge judge;
    private final LocalDate day;
    private final Map<String, Indicator> indicators;
    private final Map<String, Map<String, BigDecimal>> handedDown = new HashMap<>();

    /** @param allocations what is handed down, to the units of the period's last day */
    Priorities(Programme programme, Period period, List<Allocation> allocations) {
        allocations.forEach(each -> handedDown
                .computeIfAbsent(each.indicator(), code -> new HashMap<>())
                .put(each.unit(), each.value()));
        this.programme = programme;
        this.judge = new Judge(period);
        this.day = period.end();
        this.indicators =
                programme.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    List<Attention> list(List<Figure> figures, List<UnitLine> lines) {
        List<Attention> points = new ArrayList<>();
        List<String> notIn = lines.stream()
                .filter(line -> !line.state().counts())
                .map(line -> line.unit().code())
                .toList();
        if (!notIn.isEmpty()) {
            points.add(new Attention("", BigDecimal.valueOf(notIn.size()), notIn));
        }
        figures.stream()
                .filter(figure -> figure.standing().isBad())
                .filter(figure -> indicators.get(figure.indicator()).kind() != IndicatorKind.COMPOSITE)
                .sorted(Comparator.comparing(this::missingShare).reversed())
                .limit(MOST - points.size())
                .forEach(figure -> points.add(point(figure, lines)));
        return points;
    }

    /** What must not happen and has happened comes first, whatever its number. */
    private BigDecimal missingShare(Figure figure) {
        Indicator indicator = indicators.get(figure.indicator());
        if (indicator.kind() == IndicatorKind.ZERO_TOLERANCE) {
            return BREACH;
        }
        BigDecimal required = judge.required(indicator, figure.denominator());
        return required.signum() == 0
                ? BigDecimal.ZERO
                : judge.shortfall(indicator, figure.actual(), figure.denominator())
                        .multiply(weight(indicator))
                        .divide(required, MathContext.DECIMAL64);
    }

    private BigDecimal weight(Indicator indicator) {
        return indicator.target(day).map(level -> level.course().weight()).orElse(BigDecimal.ONE);
    }

    private Attention point(Figure figure, List<UnitLine> lines) {
        Indicator indicator = indicators.get(figure.indicator());
        BigDecimal shortfall = judge.shortfall(indicator, figure.actual(), figure.denominator());
        return new Attention(indicator.code(), shortfall, unitsBehind(indicator, lines));
    }

    /** The units that miss most; none where units are never ranked: person counts of the sensitive sheets. */
    private List<String> unitsBehind(Indicator indicator, List<UnitLine> lines) {
        if (programme.isSensitive(indicator)) {
            return List.of();
        }
        Comparator<UnitLine> mostMissing = Comparator.comparing(line -> missing(indicator, line));
        return lines.stream()
                .filter(line -> line.figures().containsKey(indicator.code()))
                .filter(line -> missing(indicator, line).signum() > 0)
                .sorted(mostMissing.reversed().thenComparing(line -> line.unit().code()))
                .map(line -> line.unit().code())
                .toList();
    }

    private BigDecimal missing(Indicator indicator, UnitLine line) {
        UnitFigure own = line.figures().get(indicator.code());
        if (indicator.kind() == IndicatorKind.RATIO) {
            return judge.shortfall(indicator, own.actual(), own.denominator());
        }
        if (indicator.polarity() == Polarity.LOWER) {
            return own.actual();
        }
        Map<String, BigDecimal> levels = handedDown.get(indicator.code());
        if (levels != null) {
            BigDecimal level = levels.getOrDefault(line.unit().code(), BigDecimal.ZERO);
            return judge.shortfallOfUnit(indicator, own.actual(), level);
        }
        boolean nothing = own.actual().signum() == 0;
        return nothing ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
