package vn.tonghop.cli.quality;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.cli.terminal.CsvPage;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** The rows for a spreadsheet program. */
final class QualityCsv {

    private final PrintWriter out;

    QualityCsv(PrintWriter out) {
        this.out = out;
    }

    void print(List<QualityRow> rows) {
        var page = new CsvPage(
                out,
                "unit",
                "name",
                "state",
                "reports_due",
                "reports_counted",
                "days_late",
                "cells_filled",
                "cells_asked",
                "queries",
                "sheets_copied",
                "figures_stale",
                "earlier_missing");
        rows.forEach(row -> page.line(Stream.concat(
                        Stream.of(
                                row.code(),
                                row.name(),
                                row.line().state().name().toLowerCase(Locale.ROOT)),
                        numbers(row.quality()).mapToObj(Integer::toString))
                .toArray(String[]::new)));
    }

    private static IntStream numbers(UnitQuality unit) {
        return IntStream.of(
                unit.due(),
                unit.in(),
                unit.daysLate(),
                unit.filled(),
                unit.asked(),
                unit.queries(),
                unit.copied(),
                unit.stale(),
                unit.earlierMissing());
    }
}
