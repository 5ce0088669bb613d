package vn.tonghop.cli.trace;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.finding.json.JsonWriter;
import vn.tonghop.period.DueRule;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.register.Hotspot;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.trace.Side;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.Succession;
import vn.tonghop.rollup.trace.TracedBack;
import vn.tonghop.rollup.trace.TracedCell;
import vn.tonghop.rollup.trace.TracedFigure;
import vn.tonghop.rollup.trace.TracedRow;
import vn.tonghop.rollup.trace.TracedUnit;

/** The way from figure to cells, for programs: every cell; what the reader may not see is {@code "hidden": true}. */
final class TraceJson implements TraceOutput {

    private final Sight sight;
    private final PrintWriter out;

    TraceJson(Sight sight, PrintWriter out) {
        this.sight = sight;
        this.out = out;
    }

    @Override
    public void figure(TracedFigure figure, Optional<String> line) {
        JsonWriter json = begin();
        json.name("figure");
        figure(json, figure, line);
        out.println(json.endObject());
    }

    @Override
    public void row(TracedRow row, Optional<String> asked) {
        JsonWriter json = begin();
        String element = row.element().code();
        json.name("row").beginObject();
        json.name("element").value(element);
        json.name("category").value(row.term().category());
        json.name("name").value(row.element().label());
        numbers(json, row.total(), Optional.empty(), sight.hidesRow(element));
        json.name("units").beginArray();
        row.units().stream()
                .filter(unit -> asked.isEmpty() || asked.get().equals(unit.unit()))
                .filter(unit -> sight.covers(unit.unit()))
                .forEach(unit -> {
                    json.beginObject();
                    json.name("unit").value(unit.unit());
                    json.name("name").value(sight.name(unit.unit()));
                    numbers(json, unit.sum(Side.NUMERATOR), Optional.empty(), sight.hidesCell(element, unit.unit()));
                    json.name("cells").beginArray();
                    unit.cells().forEach(cell -> cell(json, cell));
                    json.endArray();
                    json.endObject();
                });
        json.endArray();
        json.endObject();
        out.println(json.endObject());
    }

    @Override
    public void cell(TracedBack back) {
        JsonWriter json = begin();
        json.name("cell");
        json.beginObject();
        fields(json, back.cell());
        json.endObject();
        json.name("counts").value(back.counts());
        back.succession().ifPresent(succession -> succession(json, succession));
        json.name("figures").beginArray();
        back.touched().forEach(figure -> touched(json, back.cell(), figure));
        json.endArray();
        out.println(json.endObject());
    }

    @Override
    public void place(Hotspot place, List<TracedFigure> lists) {
        JsonWriter json = begin();
        json.name("place").value(place.code());
        json.name("figures").beginArray();
        lists.forEach(list -> figure(json, list, Optional.empty()));
        json.endArray();
        out.println(json.endObject());
    }

    private static void succession(JsonWriter json, Succession succession) {
        json.name("succession").beginObject();
        json.name("ended").value(succession.ended().code());
        succession.heir().ifPresent(heir -> json.name("heir").value(heir.code()));
        json.name("shares").beginArray();
        succession.shares().forEach(share -> {
            json.beginObject();
            json.name("unit").value(share.unit().code());
            json.name("population").value(word(share.population()));
            json.endObject();
        });
        json.endArray();
        json.endObject();
    }

    private void touched(JsonWriter json, SourceCell cell, TracedFigure figure) {
        json.beginObject();
        head(json, figure);
        figure.use(cell).ifPresent(use -> json.name("use").value(word(use.use())));
        json.name("units").beginArray();
        figure.unitOf(cell).ifPresent(unit -> {
            json.beginObject();
            part(json, figure.indicator(), unit);
            json.endObject();
        });
        json.endArray();
        json.endObject();
    }

    private JsonWriter begin() {
        var json = new JsonWriter().beginObject();
        json.name("run").value(sight.snapshot().runId());
        json.name("asOf").value(moment(sight.snapshot().asOf()));
        json.name("planHash").value(sight.snapshot().planHash());
        json.name("inputHash").value(sight.snapshot().inputHash());
        return json;
    }

    private void figure(JsonWriter json, TracedFigure figure, Optional<String> line) {
        json.beginObject();
        head(json, figure);
        places(json, figure);
        json.name("units").beginArray();
        figure.units().stream()
                .filter(unit -> line.isEmpty() || line.get().equals(unit.unit()))
                .filter(unit -> sight.covers(unit.unit()))
                .forEach(unit -> unit(json, figure.indicator(), unit));
        json.endArray();
        json.name("parts").beginArray();
        figure.parts().forEach(part -> figure(json, part, line));
        json.endArray();
        json.endObject();
    }

    private void head(JsonWriter json, TracedFigure traced) {
        Figure figure = traced.figure();
        json.name("indicator").value(traced.indicator().code());
        json.name("name").value(traced.indicator().name());
        if (figure.coverage().isGiven()) {
            numbers(
                    json,
                    figure.actual(),
                    figure.denominator(),
                    sight.hidesTotal(traced.indicator(), figure.actual(), figure.denominator()));
        }
        json.name("standing").value(word(figure.standing()));
        json.name("current").value(figure.coverage().current());
        json.name("due").value(figure.coverage().due());
    }

    private void places(JsonWriter json, TracedFigure traced) {
        Figure figure = traced.figure();
        if (traced.places().isEmpty() || sight.hidesTotal(traced.indicator(), figure.actual(), figure.denominator())) {
            return;
        }
        json.name("places").beginArray();
        traced.places().forEach(listed -> {
            json.beginObject();
            json.name("place").value(listed.place().code());
            json.name("name").value(listed.place().name());
            json.name("baseline").value(word(listed.place().baseline()));
            json.name("reported").value(listed.reported());
            json.name("fulfils").value(listed.fulfils());
            json.endObject();
        });
        json.endArray();
    }

    private void unit(JsonWriter json, Indicator indicator, TracedUnit unit) {
        json.beginObject();
        part(json, indicator, unit);
        json.name("cells").beginArray();
        unit.cells().forEach(cell -> cell(json, cell));
        json.endArray();
        json.endObject();
    }

    private void part(JsonWriter json, Indicator indicator, TracedUnit unit) {
        json.name("unit").value(unit.unit());
        json.name("name").value(sight.name(unit.unit()));
        Optional<UnitFigure> part = unit.part();
        part.ifPresent(own -> numbers(json, own.actual(), own.denominator(), sight.hidesPart(indicator, unit.unit())));
    }

    private static void numbers(JsonWriter json, BigDecimal actual, Optional<BigDecimal> denominator, boolean hidden) {
        if (hidden) {
            json.name("hidden").value(true);
            return;
        }
        json.name("actual").value(actual);
        denominator.ifPresent(whole -> json.name("denominator").value(whole));
    }

    private void cell(JsonWriter json, TracedCell traced) {
        json.beginObject();
        fields(json, traced.cell());
        json.name("side").value(word(traced.side()));
        json.name("used").value(traced.used());
        json.name("use").value(word(traced.use()));
        json.endObject();
    }

    private void fields(JsonWriter json, SourceCell cell) {
        json.name("place").value(cell.place());
        json.name("file").value(cell.sent().file());
        json.name("sheet").value(cell.address().sheet());
        json.name("cell").value(cell.address().a1());
        json.name("sender").value(cell.sent().unit());
        json.name("form").value(cell.sent().form());
        json.name("period").value(cell.sent().period());
        json.name("version").value(cell.sent().version());
        json.name("sendNumber").value(cell.sent().sendNumber());
        json.name("received").value(moment(cell.sent().receivedAt()));
        json.name("element").value(cell.element());
        json.name("category").value(cell.category());
        if (sight.hidesCell(cell.element(), cell.unit())) {
            json.name("hidden").value(true);
            return;
        }
        json.name("state").value(word(cell.value().state()));
        cell.value().number().ifPresent(number -> json.name("number").value(number));
        if (!cell.value().text().isEmpty()) {
            json.name("text").value(cell.value().text());
        }
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(DueRule.ZONE));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
