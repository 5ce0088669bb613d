package vn.tonghop.cli.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Value;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.trace.Side;
import vn.tonghop.rollup.trace.Trace;
import vn.tonghop.rollup.trace.TracedCell;
import vn.tonghop.rollup.trace.TracedFigure;

/** What else is said of an indicator, and what it rests on: units that reach their level, what changed, where the year ends. */
record RestsText(Sight sight, Trace trace, Texts texts) {

    /** Nothing of a figure that is not given, or that the reader may not see. */
    List<String> of(TracedFigure traced) {
        List<String> said = new ArrayList<>();
        boolean hidden = sight.hidesTotal(
                traced.indicator(), traced.figure().actual(), traced.figure().denominator());
        if (!hidden && traced.figure().coverage().isGiven()) {
            traced.figure()
                    .reading()
                    .ifPresent(reading ->
                            said.add(texts.say("trace.reading", reading.reached(), reading.units(), reading.onPace())));
            sight.snapshot()
                    .outlook()
                    .of(traced.indicator().code())
                    .ifPresent(outlook -> addOutlook(said, traced, outlook));
            sight.snapshot().changes().totals().stream()
                    .filter(change ->
                            change.indicator().equals(traced.indicator().code()))
                    .forEach(change -> addChange(said, change));
        }
        return said;
    }

    /** What was handed down to a unit, to be written behind its part; empty where nothing was. */
    String level(Indicator indicator, String unit) {
        return trace.level(indicator, unit)
                .map(level -> " " + texts.say("trace.level", level))
                .orElse("");
    }

    private void addOutlook(List<String> said, TracedFigure traced, IndicatorOutlook outlook) {
        outlook.forecast().ifPresent(forecast -> {
            said.add(texts.say(
                    "trace.forecast",
                    forecast.low(),
                    forecast.high(),
                    forecast.middle(),
                    texts.say("trace.method." + forecast.method(), forecast.years())));
            said.add("  " + texts.say("trace.rests-on", byMonth(traced)));
            sources(outlook, forecast).ifPresent(sources -> said.add("  " + texts.say("trace.earlier", sources)));
        });
    }

    private static Optional<String> sources(IndicatorOutlook outlook, Forecast forecast) {
        return outlook.before()
                .filter(before -> forecast.method() == Forecast.Method.BY_EARLIER_YEARS)
                .map(Before::sources)
                .filter(sources -> !sources.isEmpty())
                .map(sources -> String.join("; ", sources));
    }

    /** What the reports brought, by the month that they end with. */
    private String byMonth(TracedFigure traced) {
        Map<Integer, BigDecimal> months = new TreeMap<>();
        cells(traced)
                .filter(cell -> cell.used() && cell.side() == Side.NUMERATOR)
                .forEach(cell ->
                        months.merge(cell.cell().sent().periodEnd().getMonthValue(), cell.amount(), BigDecimal::add));
        return months.entrySet().stream()
                .map(month -> texts.say("trace.month", month.getKey(), month.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static Stream<TracedCell> cells(TracedFigure traced) {
        return Stream.concat(
                traced.units().stream().flatMap(unit -> unit.cells().stream()),
                traced.parts().stream().flatMap(RestsText::cells));
    }

    private void addChange(List<String> said, Change change) {
        said.add(texts.say(
                "trace.change",
                sight.snapshot().changes().since(),
                change.before().map(this::value).orElse("–"),
                change.after().map(this::value).orElse("–")));
        List<Cause> known = change.causes().stream()
                .filter(cause -> cause.unit().isEmpty() || sight.covers(cause.unit()))
                .toList();
        known.forEach(cause -> said.add("  " + cause(cause)));
        int outside = change.causes().size() - known.size();
        if (outside > 0) {
            said.add("  " + texts.say("trace.outside", outside));
        }
    }

    private String value(Value value) {
        return value.denominator()
                .map(whole -> texts.say("trace.fraction", value.actual(), whole))
                .orElseGet(() -> texts.say("trace.number", value.actual()));
    }

    private String cause(Cause cause) {
        String reason = texts.say("trace.reason." + cause.reason());
        if (cause.unit().isEmpty()) {
            return reason;
        }
        return cause.period().isEmpty()
                ? texts.say("trace.cause-of-unit", reason, sight.name(cause.unit()))
                : texts.say("trace.cause", reason, sight.name(cause.unit()), cause.period(), cause.sendNumber());
    }
}
