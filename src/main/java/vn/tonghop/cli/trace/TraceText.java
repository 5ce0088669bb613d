package vn.tonghop.cli.trace;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.cli.submission.page.CellWords;
import vn.tonghop.cli.submission.page.VersionWords;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.trace.Side;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.TracedCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedRow;
import vn.tonghop.rollup.trace.TracedUnit;

/** The way from figure to cells, for people. */
final class TraceText implements TraceOutput {

    private static final String HIDDEN = "•••";

    private final Sight sight;
    private final Texts texts;
    private final VersionWords words;
    private final RestsText rests;
    private final boolean cells;
    private final PrintWriter out;

    /** @param cells whether single cells are listed */
    TraceText(Sight sight, RestsText rests, boolean cells, PrintWriter out) {
        this.sight = sight;
        this.rests = rests;
        this.texts = rests.texts();
        this.words = new VersionWords(texts);
        this.cells = cells;
        this.out = out;
    }

    @Override
    public void figure(TracedFigure traced, Optional<String> line) {
        Snapshot snapshot = sight.snapshot();
        out.println(texts.say("trace.run", snapshot.runId(), words.moment(snapshot.asOf())));
        figure(traced, line, "");
        if (line.isEmpty()) {
            rests.of(traced).forEach(said -> out.println("  " + said));
        }
    }

    @Override
    public void row(TracedRow row, Optional<String> asked) {
        Snapshot snapshot = sight.snapshot();
        out.println(texts.say("trace.run", snapshot.runId(), words.moment(snapshot.asOf())));
        String element = row.element().code();
        out.println(texts.say(
                "trace.row",
                row.term(),
                row.units().stream()
                        .flatMap(unit -> unit.cells().stream())
                        .map(cell ->
                                row.term().category().isEmpty() ? row.element().label() : name(cell.cell()))
                        .findFirst()
                        .orElse(row.element().label()),
                sight.hidesRow(element) ? HIDDEN : texts.say("trace.number", row.total()),
                row.element().unit(),
                row.units().size()));
        row.units().stream()
                .filter(unit -> asked.isEmpty() || asked.get().equals(unit.unit()))
                .filter(unit -> sight.covers(unit.unit()))
                .forEach(unit -> unit(
                        sight.hidesCell(element, unit.unit())
                                ? HIDDEN
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
                        total(traced),
                        traced.indicator().unit(),
                        figure.coverage().current(),
                        figure.coverage().due()));
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
        String part = sight.hidesPart(indicator, unit.unit())
                ? HIDDEN
                : unit.part().map(this::number).orElse("–") + rests.level(indicator, unit.unit());
        unit(part, unit, indent);
    }

    private void unit(String part, TracedUnit unit, String indent) {
        out.println(indent + texts.say("trace.unit", unit.unit(), sight.name(unit.unit()), part));
        Map<SourceCell.Sent, List<TracedCell>> reports = unit.cells().stream()
                .collect(Collectors.groupingBy(cell -> cell.cell().sent(), LinkedHashMap::new, Collectors.toList()));
        reports.forEach((sent, own) -> {
            out.println(indent + "  " + report(sent));
            if (cells) {
                own.forEach(cell -> out.println(indent + "    " + cell(cell)));
            }
        });
    }

    private String report(SourceCell.Sent sent) {
        return texts.say(
                "trace.report",
                sent.form(),
                sent.period(),
                sent.sendNumber(),
                words.moment(sent.receivedAt()),
                sent.file());
    }

    private String cell(TracedCell traced) {
        SourceCell cell = traced.cell();
        return texts.say(
                traced.used() ? "trace.cell" : "trace.cell-unused",
                cell.address().toString(),
                name(cell),
                value(cell),
                texts.say("trace.side." + traced.side()));
    }

    @Override
    public void cell(SourceCell cell, boolean counts, List<TracedFigure> touched) {
        out.println(texts.say("trace.found", cell.place(), name(cell), value(cell)));
        out.println("  " + sight.name(cell.sent().unit()) + ", " + report(cell.sent()));
        out.println("  "
                + texts.say(
                        counts ? "trace.counts" : "trace.counts-not",
                        sight.snapshot().runId()));
        if (counts && touched.isEmpty()) {
            out.println("  " + texts.say("trace.touches-nothing"));
        }
        touched.forEach(figure -> touched(cell, figure));
    }

    private void touched(SourceCell cell, TracedFigure figure) {
        Optional<TracedUnit> unit = figure.units().stream()
                .filter(each -> each.cells().stream().anyMatch(own -> own.cell().equals(cell)))
                .findFirst();
        String part = unit.flatMap(TracedUnit::part)
                .map(own -> sight.hidesPart(figure.indicator(), unit.get().unit()) ? HIDDEN : number(own))
                .orElse("–");
        boolean used = figure.units().isEmpty()
                || unit.stream()
                        .flatMap(each -> each.cells().stream())
                        .anyMatch(own -> own.used() && own.cell().equals(cell));
        out.println("  "
                + texts.say(
                        used ? "trace.touched" : "trace.touched-unused",
                        figure.indicator().code(),
                        figure.indicator().name(),
                        total(figure),
                        part));
    }

    private String total(TracedFigure traced) {
        Figure figure = traced.figure();
        if (!figure.coverage().hasAny()) {
            return texts.say("trace.no-data");
        }
        return sight.hidesTotal(traced.indicator(), figure.actual(), figure.denominator())
                ? HIDDEN
                : number(figure.actual(), figure.denominator());
    }

    private String number(UnitFigure part) {
        return number(part.actual(), part.denominator());
    }

    private String number(BigDecimal actual, Optional<BigDecimal> denominator) {
        return denominator
                .map(whole -> texts.say("trace.fraction", actual, whole))
                .orElseGet(() -> texts.say("trace.number", actual));
    }

    private String name(SourceCell cell) {
        return cellWords(cell).name(cell.element(), cell.category());
    }

    private String value(SourceCell cell) {
        return sight.hidesCell(cell.element(), cell.unit())
                ? HIDDEN
                : cellWords(cell).value(cell.element(), Optional.of(cell.value()));
    }

    private CellWords cellWords(SourceCell cell) {
        return new CellWords(
                sight.programme(),
                sight.programme().forms().get(cell.sent().form()),
                sight.seesEverythingOf(cell.unit()),
                words);
    }
}
