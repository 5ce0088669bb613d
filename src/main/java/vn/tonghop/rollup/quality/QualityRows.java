package vn.tonghop.rollup.quality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.expected.ExpectedReports;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.quality.Quality;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** Puts a unit's receipts, cells and figures together in one row. */
public final class QualityRows {

    private record Sent(String unit, String form, String period) {}

    private final ExpectedReports expected;
    private final Map<String, List<DueReport>> due;

    public QualityRows(ExpectedReports expected) {
        this.expected = expected;
        this.due = expected.due().stream()
                .collect(Collectors.groupingBy(report -> report.unit().code()));
    }

    /** @param reports every report of the year up to the period that counts */
    public Quality of(Snapshot snapshot, List<ReportCells> reports) {
        Map<Sent, ReportCells> sent = reports.stream()
                .collect(Collectors.toMap(
                        cells -> new Sent(cells.unit(), cells.form(), cells.period()),
                        cells -> cells,
                        (one, other) -> one));
        Map<String, Integer> stale = stale(snapshot.figures());
        Map<String, Integer> earlierMissing = earlierMissing(reports);
        var missing = new MissingReports(expected, reports);
        return new Quality(snapshot.units().stream()
                .sorted(Comparator.comparing(line -> line.unit().code()))
                .map(line -> row(
                        line,
                        sent,
                        stale.getOrDefault(line.unit().code(), 0),
                        earlierMissing.getOrDefault(line.unit().code(), 0),
                        missing.of(line.unit().code())))
                .toList());
    }

    private UnitQuality row(
            UnitLine line, Map<Sent, ReportCells> sent, int stale, int earlierMissing, List<String> missing) {
        int in = 0;
        int filled = 0;
        int asked = 0;
        int copied = 0;
        List<DueReport> owed = due.getOrDefault(line.unit().code(), List.of());
        for (DueReport report : owed) {
            Optional<ReportCells> cells = Optional.ofNullable(sent.get(new Sent(
                    line.unit().code(),
                    report.obligation().form(),
                    report.period().code())));
            in += cells.isPresent() ? 1 : 0;
            filled += cells.map(ReportCells::filled).orElse(0);
            asked += cells.map(ReportCells::asked).orElseGet(() -> required(report));
            copied += cells.map(ReportCells::copied).orElse(0);
        }
        return new UnitQuality(
                line.unit().code(),
                owed.size(),
                in,
                line.daysLate(),
                filled,
                asked,
                line.queries(),
                copied,
                stale,
                earlierMissing,
                missing);
    }

    /** How many required cells a report that never came would have had. */
    private int required(DueReport report) {
        return expected
                .programme()
                .form(report.obligation().form(), report.unit(), report.period())
                .figureSheets()
                .stream()
                .flatMap(sheet -> sheet.tables().stream())
                .mapToInt(QualityRows::required)
                .sum();
    }

    private static int required(FormTable table) {
        if (table.isList()) {
            return (int) table.elements().stream().filter(DataElement::required).count();
        }
        int rows = (int) table.rows().stream()
                .filter(row -> !row.total())
                .map(FormRow::code)
                .count();
        return rows
                * (int) table.columns().stream().filter(DataElement::required).count();
    }

    /** In how many figures each unit is with an earlier report only. */
    private static Map<String, Integer> stale(List<Figure> figures) {
        Map<String, Integer> stale = new HashMap<>();
        figures.stream()
                .flatMap(figure -> figure.coverage().stale().stream())
                .forEach(unit -> stale.merge(unit, 1, Integer::sum));
        return stale;
    }

    /** How many of the reports that it owed before this one each unit never sent. */
    private Map<String, Integer> earlierMissing(List<ReportCells> reports) {
        Map<CountedReport, Integer> known = new HashMap<>();
        Map<String, Boolean> earlier = new HashMap<>();
        reports.stream()
                .filter(cells -> earlier.computeIfAbsent(cells.period(), this::isEarlier))
                .forEach(cells ->
                        known.merge(new CountedReport(cells.unit(), cells.form(), cells.months(), 0), 1, Integer::sum));
        Map<String, Integer> missing = new HashMap<>();
        expected.earlier()
                .forEach((report, owed) ->
                        missing.merge(report.unit(), Math.max(0, owed - known.getOrDefault(report, 0)), Integer::sum));
        return missing;
    }

    private boolean isEarlier(String code) {
        return Period.parse(code)
                .filter(other -> other.end().isBefore(expected.period().end()))
                .isPresent();
    }
}
