package vn.tonghop.cli.trace;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Share;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.Succession;
import vn.tonghop.rollup.trace.TracedBack;
import vn.tonghop.rollup.trace.TracedCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedUnit;
import vn.tonghop.rollup.trace.Use;

/** The way from a cell to the figures it is in, for people. */
record BackText(FigureWords words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    List<String> of(TracedBack back) {
        List<String> said = new ArrayList<>();
        SourceCell cell = back.cell();
        said.add(texts().say("trace.found", cell.place(), words.name(cell), words.value(cell)));
        said.add("  " + then(cell) + ", " + words.report(cell.sent()));
        if (!cell.unit().equals(cell.sent().unit())) {
            said.add("  " + texts().say("trace.about", cell.unit(), sight().name(cell.unit())));
        }
        said.add("  "
                + texts().say(
                                back.counts() ? "trace.counts" : "trace.counts-not",
                                sight().snapshot().runId()));
        if (back.counts()) {
            back.succession().ifPresent(succession -> said.add("  " + became(succession)));
            if (back.touched().isEmpty()) {
                said.add("  " + texts().say("trace.touches-nothing"));
            }
            back.touched().forEach(figure -> said.add("  " + touched(cell, figure)));
        }
        return said;
    }

    /** The sender by the name that it had when it sent. */
    private String then(SourceCell cell) {
        return sight().programme()
                .units()
                .find(cell.sent().unit(), cell.sent().periodEnd())
                .map(OrgUnit::name)
                .orElseGet(() -> sight().name(cell.sent().unit()));
    }

    private String became(Succession succession) {
        String ended = succession
                .ended()
                .validTo()
                .map(last -> DAY.format(last.plusDays(1)))
                .orElse("");
        String name = succession.ended().name();
        Optional<OrgUnit> heir = succession.heir();
        if (heir.isPresent()) {
            return texts().say(
                            "trace.heir",
                            name,
                            ended,
                            heir.get().code(),
                            heir.get().name());
        }
        return succession.shares().isEmpty()
                ? texts().say("trace.no-heir", name, ended)
                : texts().say("trace.divided", name, ended, shares(succession.shares()));
    }

    private String shares(List<Share> shares) {
        return shares.stream()
                .map(share -> texts().say(
                                "trace.share",
                                share.unit().code(),
                                share.unit().name(),
                                texts().say("unit.population." + share.population())))
                .collect(Collectors.joining(", "));
    }

    private String touched(SourceCell cell, TracedFigure figure) {
        Optional<TracedCell> use = figure.use(cell);
        String head = texts().say(
                        "trace.touched",
                        figure.indicator().code(),
                        figure.indicator().name(),
                        words.total(figure));
        if (use.isEmpty()) {
            return head + texts().say("trace.touched.parts", parts(cell, figure));
        }
        if (!use.get().used()) {
            return head + texts().say("trace.touched.unused", words.use(use.get()));
        }
        return head + figure.unitOf(cell).map(unit -> unit(cell, figure, unit)).orElse("") + place(cell, figure);
    }

    /** The parts that a figure made of others has the cell by. */
    private static String parts(SourceCell cell, TracedFigure figure) {
        return figure.parts().stream()
                .filter(part ->
                        part.unitOf(cell).isPresent() || !parts(cell, part).isEmpty())
                .map(part -> part.indicator().code())
                .collect(Collectors.joining(", "));
    }

    private String unit(SourceCell cell, TracedFigure figure, TracedUnit unit) {
        TracedCell use = figure.use(cell).orElseThrow();
        if (unit.part().isEmpty()) {
            return use.use() == Use.COUNTED_TOGETHER ? texts().say("trace.touched.together") : "";
        }
        String part = words.part(figure.indicator(), unit);
        return unit.unit().equals(cell.sent().unit())
                ? texts().say("trace.touched.own", part)
                : texts().say("trace.touched.other", unit.unit(), sight().name(unit.unit()), part);
    }

    private String place(SourceCell cell, TracedFigure figure) {
        return figure.places().stream()
                .filter(listed -> listed.place().code().equals(cell.category()) && !words.hidesTotal(figure))
                .findFirst()
                .map(listed -> texts().say("trace.touched.place", words.place(listed)))
                .orElse("");
    }

    private Texts texts() {
        return words.texts();
    }

    private Sight sight() {
        return words.sight();
    }
}
