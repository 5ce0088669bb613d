package vn.tonghop.cli.trace;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.register.Hotspot;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.trace.Side;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.TracedBack;
import vn.tonghop.rollup.trace.TracedCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedRow;
import vn.tonghop.rollup.trace.TracedUnit;

/** The way from figure to cells, for people. */
final class TraceText implements TraceOutput {

    private final Sight sight;
    private final Texts texts;
    private final FigureWords words;
    private final RestsText rests;
    private final boolean cells;
    private final PrintWriter out;

    /** @param cells whether single cells are listed */
    TraceText(Sight sight, RestsText rests, boolean cells, PrintWriter out) {
        this.sight = sight;
        this.rests = rests;
        this.texts = rests.texts();
        this.words = new FigureWords(sight, texts);
        this.cells = cells;
        this.out = out;
    }

    @Override
    public void figure(TracedFigure traced, Optional<String> line) {
        Snapshot snapshot = sight.snapshot();
        out.println(texts.say("trace.run", snapshot.runId(), words.words().moment(snapshot.asOf())));
        figure(traced, line, "");
        if (line.isEmpty()) {
            rests.of(traced).forEach(said -> out.println("  " + said));
        }
    }

    @Override
    public void row(TracedRow row, Optional<String> asked) {
        Snapshot snapshot = sight.snapshot();
        out.println(texts.say("trace.run", snapshot.runId(), words.words().moment(snapshot.asOf())));
        String element = row.element().code();
        out.println(texts.say(
                "trace.row",
                row.term(),
                row.units().stream()
                        .flatMap(unit -> unit.cells().stream())
                        .map(cell ->
                                row.term().category().isEmpty() ? row.element().label() : words.name(cell.cell()))
                        .findFirst()
                        .orElse(row.element().label()),
                sight.hidesRow(element) ? FigureWords.HIDDEN : texts.say("trace.number", row.total()),
                row.element().unit(),
                row.units().size()));
        row.units().stream()
                .filter(unit -> asked.isEmpty() || asked.get().equals(unit.unit()))
                .filter(unit -> sight.covers(unit.unit()))
                .forEach(unit -> unit(
                        sight.hidesCell(element, unit.unit())
                                ? FigureWords.HIDDEN
                                : texts.say("trace.number", unit.sum(Side.NUMERATOR)),
                        unit,
                        "  "));
        long outside =
                row.units().stream().filter(unit -> !sight.covers(unit.unit())).count();
        if (asked.isEmpty() && outside > 0) {
            out.println("  " + texts.say("trace.outside", outside));
        }
    }

    private void figure(TracedFigure traced, Optional<String> line, String indent) {
        Figure figure = traced.figure();
        out.println(indent
                + texts.say(
                        "trace.figure",
                        traced.indicator().code(),
                        traced.indicator().name(),
                        words.total(traced),
                        traced.indicator().unit(),
                        figure.coverage().current(),
                        figure.coverage().due()));
        if (!words.hidesTotal(traced)) {
            traced.places().forEach(place -> out.println(indent + "  " + words.place(place)));
        }
        List<TracedUnit> seen = traced.units().stream()
                .filter(unit -> line.isEmpty() || line.get().equals(unit.unit()))
                .filter(unit -> sight.covers(unit.unit()))
                .toList();
        seen.forEach(unit -> unit(traced.indicator(), unit, indent + "  "));
        long outside = traced.units().stream()
                .filter(unit -> !sight.covers(unit.unit()))
                .count();
        if (line.isEmpty() && outside > 0) {
            out.println(indent + "  " + texts.say("trace.outside", outside));
        }
        if (line.isPresent() && seen.isEmpty() && traced.parts().isEmpty()) {
            out.println(indent + "  " + texts.say("trace.nothing-of-unit", sight.name(line.get())));
        }
        if (!traced.parts().isEmpty()) {
            out.println(indent + "  " + texts.say("trace.parts"));
            traced.parts().forEach(part -> figure(part, line, indent + "  "));
        }
    }

    private void unit(Indicator indicator, TracedUnit unit, String indent) {
        if (!indicator.measure().items().isEmpty()) {
            unit("", unit, indent);
            return;
        }
        String part = words.part(indicator, unit)
                + (sight.hidesPart(indicator, unit.unit()) ? "" : rests.level(indicator, unit.unit()));
        unit(part, unit, indent);
    }

    private void unit(String part, TracedUnit unit, String indent) {
        out.println(indent
                + (part.isEmpty()
                        ? texts.say("trace.unit-of-list", unit.unit(), sight.name(unit.unit()))
                        : texts.say("trace.unit", unit.unit(), sight.name(unit.unit()), part)));
        Map<SourceCell.Sent, List<TracedCell>> reports = unit.cells().stream()
                .collect(Collectors.groupingBy(cell -> cell.cell().sent(), LinkedHashMap::new, Collectors.toList()));
        reports.forEach((sent, own) -> {
            out.println(indent + "  " + words.report(sent));
            if (cells) {
                own.forEach(cell -> out.println(indent + "    " + words.cell(cell)));
            }
        });
    }

    @Override
    public void cell(TracedBack back) {
        new BackText(words).of(back).forEach(out::println);
    }

    @Override
    public void place(Hotspot place, List<TracedFigure> lists) {
        Snapshot snapshot = sight.snapshot();
        out.println(texts.say("trace.run", snapshot.runId(), words.words().moment(snapshot.asOf())));
        lists.forEach(list -> figure(list, Optional.empty(), ""));
        if (lists.isEmpty()) {
            out.println(texts.say("trace.place-on-no-list", place.code()));
        }
    }
}
