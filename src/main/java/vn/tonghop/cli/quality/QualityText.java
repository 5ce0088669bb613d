package vn.tonghop.cli.quality;

import java.io.PrintWriter;
import java.util.List;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.rollup.snapshot.quality.Quality;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** The rows for people: a line for each unit that something is to be said of, and what holds of all. */
final class QualityText {

    private static final double HUNDRED = 100;

    private final Texts texts;
    private final PrintWriter out;

    QualityText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    void print(List<QualityRow> rows) {
        rows.stream()
                .filter(row -> !row.quality().isSound())
                .forEach(row -> out.println(texts.say("quality.row", row.code(), row.name(), remarks(row.quality()))));
        var all = new Quality(rows.stream().map(QualityRow::quality).toList());
        long sound = rows.stream().filter(row -> row.quality().isSound()).count();
        out.println(texts.say("quality.sound", sound, rows.size()));
        out.println(texts.say("quality.reports", all.in(), all.due(), percent(all.in(), all.due())));
        out.println(
                texts.say("quality.in-time", all.unitsInTime(), rows.size(), percent(all.unitsInTime(), rows.size())));
        out.println(texts.say("quality.cells", all.filled(), all.asked(), percent(all.filled(), all.asked())));
    }

    /** Cut off after two decimals: 99,996 is not all. */
    private String percent(int part, int whole) {
        return whole == 0 ? "–" : texts.say("quality.percent", Math.floor(part * HUNDRED * HUNDRED / whole) / HUNDRED);
    }

    private String remarks(UnitQuality unit) {
        var remarks = new StringBuilder();
        add(remarks, unit.isMissing(), "quality.missing", unit.due() - unit.in(), unit.due());
        add(remarks, unit.isLate(), "quality.late", unit.daysLate());
        add(remarks, unit.isIncomplete(), "quality.incomplete", unit.filled(), unit.asked());
        add(remarks, unit.queries() > 0, "quality.queries", unit.queries());
        add(remarks, unit.copied() > 0, "quality.copied", unit.copied());
        add(remarks, unit.stale() > 0, "quality.stale", unit.stale());
        add(remarks, unit.earlierMissing() > 0, "quality.earlier", unit.earlierMissing());
        return remarks.toString();
    }

    private void add(StringBuilder remarks, boolean so, String key, Object... facts) {
        if (so) {
            remarks.append(remarks.isEmpty() ? "" : "; ").append(texts.say(key, facts));
        }
    }
}
