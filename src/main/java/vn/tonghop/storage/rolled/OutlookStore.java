package vn.tonghop.storage.rolled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.Outlook;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.storage.row.TextArray;

/** What a roll-up lets expect of the rest of the year. */
public final class OutlookStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final UnitOutlookStore units;

    public OutlookStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.units = new UnitOutlookStore(dataSource);
    }

    /** Keeps it with the snapshot, in the transaction of the caller. */
    public void save(long snapshot, Outlook outlook) {
        var rows =
                new CopyRows("outlook (snapshot_id, no, indicator, level, due, missing, months_left, per_month, so_far,"
                        + " method, low, middle, high, years, chance, compared, actual, denominator, earlier, unknown,"
                        + " break_kinds, break_notes, sources)");
        int no = 1;
        for (IndicatorOutlook each : outlook.indicators()) {
            rows.value(snapshot).value(no++).value(each.indicator());
            addCourse(rows, each.course());
            addForecast(rows, each.forecast());
            addBefore(rows, each.before());
            rows.endRow();
        }
        rows.send(dataSource);
        units.save(snapshot, outlook);
    }

    private static void addCourse(CopyRows rows, Optional<Course> course) {
        rows.value(course.map(Course::level))
                .value(course.map(Course::due))
                .value(course.map(Course::left))
                .value(course.map(Course::monthsLeft))
                .value(course.map(Course::perMonth))
                .value(course.map(Course::soFar));
    }

    private static void addForecast(CopyRows rows, Optional<Forecast> forecast) {
        rows.value(forecast.map(Forecast::method))
                .value(forecast.map(Forecast::low))
                .value(forecast.map(Forecast::middle))
                .value(forecast.map(Forecast::high))
                .value(forecast.map(Forecast::years))
                .value(forecast.map(Forecast::chance));
    }

    private static void addBefore(CopyRows rows, Optional<Before> before) {
        List<Before.Break> breaks = before.map(Before::breaks).orElse(List.of());
        rows.value(before.isPresent())
                .value(before.flatMap(Before::actual))
                .value(before.flatMap(Before::denominator))
                .value(TextArray.of(before.map(Before::earlier).orElse(List.of())))
                .value(TextArray.of(before.map(Before::missing).orElse(List.of())))
                .value(TextArray.of(
                        breaks.stream().map(each -> each.kind().name()).toList()))
                .value(TextArray.of(breaks.stream().map(Before.Break::note).toList()))
                .value(TextArray.of(before.map(Before::sources).orElse(List.of())));
    }

    public Outlook of(long snapshot) {
        List<IndicatorOutlook> indicators = jdbc.query(
                "select * from outlook where snapshot_id = ? order by no",
                (row, number) ->
                        new IndicatorOutlook(row.getString("indicator"), course(row), forecast(row), before(row)),
                snapshot);
        return units.with(snapshot, indicators);
    }

    private static Optional<Course> course(ResultSet row) throws SQLException {
        return row.getBigDecimal("level") == null
                ? Optional.empty()
                : Optional.of(new Course(
                        row.getBigDecimal("level"),
                        row.getBigDecimal("due"),
                        row.getBigDecimal("missing"),
                        row.getInt("months_left"),
                        row.getBigDecimal("per_month"),
                        row.getBigDecimal("so_far")));
    }

    private static Optional<Forecast> forecast(ResultSet row) throws SQLException {
        return row.getString("method") == null
                ? Optional.empty()
                : Optional.of(new Forecast(
                        Forecast.Method.valueOf(row.getString("method")),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("middle"),
                        row.getBigDecimal("high"),
                        row.getInt("years"),
                        Forecast.Chance.valueOf(row.getString("chance"))));
    }

    private static Optional<Before> before(ResultSet row) throws SQLException {
        if (!row.getBoolean("compared")) {
            return Optional.empty();
        }
        List<String> kinds = TextArray.read(row.getArray("break_kinds"));
        List<String> notes = TextArray.read(row.getArray("break_notes"));
        return Optional.of(new Before(
                TextArray.read(row.getArray("earlier")),
                TextArray.read(row.getArray("unknown")),
                Optional.ofNullable(row.getBigDecimal("actual")),
                Optional.ofNullable(row.getBigDecimal("denominator")),
                IntStream.range(0, kinds.size())
                        .mapToObj(i -> new Before.Break(Before.Kind.valueOf(kinds.get(i)), notes.get(i)))
                        .toList(),
                TextArray.read(row.getArray("sources"))));
    }
}
