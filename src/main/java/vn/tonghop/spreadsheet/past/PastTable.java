package vn.tonghop.spreadsheet.past;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.period.Period;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.submission.past.PastFigure;
import vn.tonghop.submission.past.PastReading;

/** Reads the first table whose columns bear the right names; a line without an indicator is passed over. */
public final class PastTable {

    /** Names of the columns, in the order in which they are handed out. */
    public static final List<String> COLUMNS =
            List.of("indicator", "period", "unit", "actual", "denominator", "source");

    private static final Set<String> NEEDED = Set.of("indicator", "period", "actual");
    private static final int ROWS_BEFORE = 20;

    private final KnownPast known;
    private final String source;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<PastRow, PastFigure> figures = new LinkedHashMap<>();

    private PastTable(KnownPast known, String source) {
        this.known = known;
        this.source = source;
    }

    /** @param source of the lines that name none; may be empty */
    public static PastReading read(RawWorkbook workbook, String file, KnownPast known, String source) {
        var table = new PastTable(known, source);
        Optional<List<PastRow>> rows = workbook.sheets().stream()
                .flatMap(sheet -> rows(sheet, file).stream())
                .findFirst();
        if (rows.isEmpty()) {
            table.findings.add(Finding.of(
                    FindingKind.PAST_INVALID, Place.ofFile(file), "problem", "header", "item", file, "found", ""));
        }
        rows.ifPresent(table::read);
        return new PastReading(List.copyOf(table.figures.values()), table.findings);
    }

    private static Optional<List<PastRow>> rows(RawSheet sheet, String file) {
        for (int i = 0; i < Math.min(ROWS_BEFORE, sheet.rows().size()); i++) {
            Map<String, Integer> columns = columns(sheet.rows().get(i));
            if (columns.keySet().containsAll(NEEDED)) {
                return Optional.of(sheet.rows().subList(i + 1, sheet.rows().size()).stream()
                        .map(row -> new PastRow(file, sheet.name(), row, columns))
                        .toList());
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(RawRow row) {
        Map<String, Integer> columns = new HashMap<>();
        row.cells().forEach(cell -> {
            String name = CleanText.of(cell.text()).toLowerCase(Locale.ROOT);
            if (COLUMNS.contains(name)) {
                columns.putIfAbsent(name, cell.column());
            }
        });
        return columns;
    }

    private void read(List<PastRow> rows) {
        rows.stream().filter(row -> !row.text("indicator").isEmpty()).forEach(this::read);
        checkOnce();
        checkGrowth();
    }

    private void read(PastRow row) {
        int before = findings.size();
        String indicator = row.text("indicator");
        if (known.indicator(indicator).isEmpty()) {
            findings.add(row.problem("indicator", "indicator", "expected", known.example()));
        }
        Optional<Period> period = period(row);
        period.ifPresent(known -> checkUnit(row, known.end()));
        Optional<BigDecimal> actual = number(row, "actual");
        Optional<BigDecimal> denominator = denominator(row, indicator);
        denominator
                .filter(whole ->
                        actual.filter(part -> part.compareTo(whole) > 0).isPresent())
                .ifPresent(whole -> findings.add(row.problem("actual", "larger", "expected", whole.toPlainString())));
        String said = row.text("source").isEmpty() ? source : row.text("source");
        if (said.isBlank()) {
            findings.add(row.problem("source", "source"));
        }
        if (findings.size() == before) {
            figures.put(
                    row,
                    new PastFigure(
                            indicator,
                            period.orElseThrow(),
                            row.text("unit"),
                            actual.orElseThrow(),
                            denominator,
                            said));
        }
    }

    private Optional<Period> period(PastRow row) {
        Optional<Period> period = Period.parse(row.text("period"));
        if (period.isEmpty()) {
            findings.add(row.problem("period", "period"));
        } else if (period.get().year() >= known.year()) {
            findings.add(row.problem("period", "period-later", "expected", String.valueOf(known.year())));
            return Optional.empty();
        }
        return period;
    }

    private void checkUnit(PastRow row, LocalDate day) {
        String unit = row.text("unit");
        if (!unit.isEmpty() && known.units().find(unit, day).isEmpty()) {
            findings.add(row.problem("unit", "unit"));
        }
    }

    private Optional<BigDecimal> number(PastRow row, String column) {
        Optional<BigDecimal> number = row.number(column);
        if (number.isEmpty()) {
            findings.add(row.problem(column, "number"));
        }
        return number;
    }

    private Optional<BigDecimal> denominator(PastRow row, String indicator) {
        if (!row.text("denominator").isEmpty()) {
            return number(row, "denominator");
        }
        if (known.isShare(indicator)) {
            findings.add(row.problem("denominator", "denominator-needed"));
        }
        return Optional.empty();
    }

    private record Series(String indicator, String unit, int year) {}

    private record Point(Series series, int month) {}

    private static Point point(PastFigure figure) {
        return new Point(
                new Series(figure.indicator(), figure.unit(), figure.period().year()),
                figure.period().lastMonth());
    }

    /** June, the second quarter and the first half-year end on one day and have one figure. */
    private void checkOnce() {
        Map<Point, PastRow> seen = new HashMap<>();
        figures.forEach((row, figure) -> {
            PastRow first = seen.putIfAbsent(point(figure), row);
            if (first != null) {
                findings.add(row.problem("period", "repeated", "earlier", first.cell("period")));
            }
        });
    }

    private void checkGrowth() {
        Map<Series, PastFigure> last = new HashMap<>();
        figures.entrySet().stream()
                .filter(line -> known.grows(line.getValue().indicator()))
                .sorted(Comparator.comparing(line -> line.getValue().period()))
                .forEach(line -> {
                    PastFigure figure = line.getValue();
                    PastFigure earlier = last.put(point(figure).series(), figure);
                    if (earlier != null && earlier.actual().compareTo(figure.actual()) > 0) {
                        findings.add(line.getKey()
                                .problem(
                                        "actual",
                                        "falls",
                                        "expected",
                                        earlier.actual().toPlainString(),
                                        "earlier",
                                        earlier.period().code()));
                    }
                });
    }
}
