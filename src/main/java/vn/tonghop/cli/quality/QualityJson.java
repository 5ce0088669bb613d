package vn.tonghop.cli.quality;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.tonghop.finding.json.JsonWriter;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** The rows for programs: an array of objects. */
final class QualityJson {

    private final PrintWriter out;

    QualityJson(PrintWriter out) {
        this.out = out;
    }

    void print(List<QualityRow> rows) {
        var json = new JsonWriter().beginArray();
        rows.forEach(row -> object(json, row));
        out.println(json.endArray());
    }

    private static void object(JsonWriter json, QualityRow row) {
        UnitQuality unit = row.quality();
        json.beginObject();
        json.name("unit").value(row.code());
        json.name("name").value(row.name());
        json.name("state").value(row.line().state().name().toLowerCase(Locale.ROOT));
        json.name("reportsDue").value(unit.due());
        json.name("reportsCounted").value(unit.in());
        json.name("daysLate").value(unit.daysLate());
        json.name("cellsFilled").value(unit.filled());
        json.name("cellsAsked").value(unit.asked());
        json.name("queries").value(unit.queries());
        json.name("sheetsCopied").value(unit.copied());
        json.name("figuresStale").value(unit.stale());
        json.name("earlierMissing").value(unit.earlierMissing());
        json.endObject();
    }
}
