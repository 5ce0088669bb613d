package vn.tonghop.cli.trace;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.cli.submission.page.CellWords;
import vn.tonghop.cli.submission.page.VersionWords;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.TracedCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedPlace;
import vn.tonghop.rollup.trace.TracedUnit;

/** The words for one figure, one unit's part, one report and one cell; what the reader may not see is dots. */
record FigureWords(Sight sight, Texts texts, VersionWords words) {

    static final String HIDDEN = "•••";

    FigureWords(Sight sight, Texts texts) {
        this(sight, texts, new VersionWords(texts));
    }

    String total(TracedFigure traced) {
        Figure figure = traced.figure();
        Coverage coverage = figure.coverage();
        if (!coverage.hasAny()) {
            return texts.say("trace.no-data");
        }
        if (coverage.withheld()) {
            return texts.say("trace.withheld", coverage.in(), coverage.due());
        }
        return hidesTotal(traced) ? HIDDEN : number(figure.actual(), figure.denominator());
    }

    boolean hidesTotal(TracedFigure traced) {
        Figure figure = traced.figure();
        return sight.hidesTotal(traced.indicator(), figure.actual(), figure.denominator());
    }

    String part(Indicator indicator, TracedUnit unit) {
        return sight.hidesPart(indicator, unit.unit())
                ? HIDDEN
                : unit.part().map(own -> number(own)).orElse("–");
    }

    private String number(UnitFigure part) {
        return number(part.actual(), part.denominator());
    }

    private String number(BigDecimal actual, Optional<BigDecimal> denominator) {
        return denominator
                .map(whole -> texts.say("trace.fraction", actual, whole))
                .orElseGet(() -> texts.say("trace.number", actual));
    }

    /** A place on the list of an indicator and how it stands. */
    String place(TracedPlace listed) {
        return texts.say("trace.place", listed.place().code(), listed.place().name(), state(listed), baseline(listed));
    }

    private String state(TracedPlace listed) {
        return texts.say(
                !listed.reported()
                        ? "trace.place.silent"
                        : listed.fulfils() ? "trace.place.fulfils" : "trace.place.open");
    }

    private String baseline(TracedPlace listed) {
        return texts.say("trace.grade." + listed.place().baseline());
    }

    String report(SourceCell.Sent sent) {
        return texts.say(
                "trace.report",
                sent.form(),
                sent.period(),
                sent.sendNumber(),
                words.moment(sent.receivedAt()),
                sent.file());
    }

    String cell(TracedCell traced) {
        SourceCell cell = traced.cell();
        String side = texts.say("trace.side." + traced.side());
        return texts.say(
                "trace.cell",
                cell.address().toString(),
                name(cell),
                value(cell),
                traced.used() ? side : side + "; " + use(traced));
    }

    /** Why a cell is not in a figure, or in no unit's part of it. */
    String use(TracedCell traced) {
        return texts.say("trace.use." + traced.use());
    }

    String name(SourceCell cell) {
        return cellWords(cell).name(cell.element(), cell.category(), cell.sent().periodEnd());
    }

    String value(SourceCell cell) {
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
