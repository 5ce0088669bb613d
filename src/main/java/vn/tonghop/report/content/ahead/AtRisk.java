package vn.tonghop.report.content.ahead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.report.book.BookContent;
import vn.tonghop.report.book.BookContent.Cell;
import vn.tonghop.report.book.BookContent.Column;
import vn.tonghop.report.book.BookContent.Sheet;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.Forecast.Chance;

/** Lists the indicators that the year is likely to end without, by the range of what may come. */
public final class AtRisk {

    private static final int CODE = 12;
    private static final int NUMBER = 14;
    private static final int NAME = 34;

    private record Risk(OutlookSource.Line line, Forecast forecast, BigDecimal level) {

        BigDecimal missing() {
            return level.subtract(forecast.middle()).max(BigDecimal.ZERO);
        }
    }

    private final OutlookSource source;

    public AtRisk(OutlookSource source) {
        this.source = source;
    }

    /** None where nothing is at risk. */
    public List<RiskLine> lines() {
        var numbers = new Numbers(source.words());
        List<RiskLine> lines = new ArrayList<>();
        for (Risk risk : risks()) {
            lines.add(new RiskLine(
                    "–",
                    source.words()
                            .text(
                                    "at-risk.line",
                                    risk.line().indicator().name(),
                                    risk.line().indicator().code(),
                                    chance(risk),
                                    numbers.count(risk.forecast().low()),
                                    numbers.count(risk.forecast().high()),
                                    numbers.count(risk.level()),
                                    source.words()
                                            .measure(risk.line().indicator().unit(), numbers.count(risk.level())),
                                    numbers.count(risk.missing()))));
        }
        return lines;
    }

    Optional<Sheet> write() {
        List<List<Cell>> rows = risks().stream().map(this::row).toList();
        return Optional.of(new Sheet(source.words().text("book.at-risk"), columns(), rows))
                .filter(sheet -> !rows.isEmpty());
    }

    /** Those that even the whole range misses come first, in the order of the plan. */
    private List<Risk> risks() {
        return source.lines().stream()
                .flatMap(line -> risk(line).stream())
                .sorted(Comparator.comparing(risk -> risk.forecast().chance() != Chance.UNLIKELY))
                .toList();
    }

    private static Optional<Risk> risk(OutlookSource.Line line) {
        return line.outlook()
                .forecast()
                .filter(Forecast::isDoubtful)
                .flatMap(forecast ->
                        line.outlook().course().map(Course::level).map(level -> new Risk(line, forecast, level)));
    }

    private List<Column> columns() {
        return List.of(
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("column.unit", CODE),
                column("column.chance", NUMBER),
                column("column.to-date", NUMBER),
                column("book.level", NUMBER),
                column("book.low", NUMBER),
                column("book.middle", NUMBER),
                column("book.high", NUMBER),
                column("book.missing-by-middle", NUMBER));
    }

    private List<Cell> row(Risk risk) {
        return List.of(
                new BookContent.Text(risk.line().indicator().code()),
                new BookContent.Text(risk.line().indicator().name()),
                new BookContent.Text(
                        source.words().measure(risk.line().indicator().unit())),
                new BookContent.Text(chance(risk)),
                new BookContent.Count(risk.line().figure().actual()),
                new BookContent.Count(risk.level()),
                new BookContent.Count(risk.forecast().low()),
                new BookContent.Count(risk.forecast().middle()),
                new BookContent.Count(risk.forecast().high()),
                new BookContent.Count(risk.missing()));
    }

    private String chance(Risk risk) {
        return source.words()
                .text("chance."
                        + risk.forecast()
                                .chance()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
    }

    private Column column(String key, int width) {
        return new Column(source.words().text(key), width);
    }
}
