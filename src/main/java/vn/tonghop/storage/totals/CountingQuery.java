package vn.tonghop.storage.totals;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.CountedReport;

/** Asks which versions count at a moment: of each unit and form those of the first frequency that anything came of. */
final class CountingQuery {

    private static final String SQL = """
            with counted as (
                select * from unnest(?, ?, ?, ?) as r (unit, form, months, rank)
            ), sent as (
                select v.id, v.unit, v.period_end, v.months, v.hidden, r.rank,
                       min(r.rank) over (partition by v.unit, v.form) as best
                from version_at(?, ?, ?, ?, ?) v
                join counted r on r.unit = v.unit and r.form = v.form and r.months = v.months
                where v.place is not null
            )
            select id, unit, extract(month from period_end)::int as month, months, array_to_string(hidden, ' ') as hidden
            from sent where rank = best order by id
            """;

    private final JdbcTemplate jdbc;
    private final String programme;
    private final boolean approvedOnly;

    CountingQuery(JdbcTemplate jdbc, String programme, boolean approvedOnly) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.approvedOnly = approvedOnly;
    }

    Counting counting(Period period, Instant asOf, List<CountedReport> counted) {
        var counting = new Counting();
        jdbc.query(SQL, statement -> fill(statement, period, asOf, counted), row -> {
            counting.add(row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4), row.getString(5));
        });
        return counting;
    }

    private void fill(PreparedStatement statement, Period period, Instant asOf, List<CountedReport> counted)
            throws SQLException {
        array(statement, 1, "text", counted, CountedReport::unit);
        array(statement, 2, "text", counted, CountedReport::form);
        array(statement, 3, "int", counted, CountedReport::months);
        array(statement, 4, "int", counted, CountedReport::order);
        statement.setString(5, programme);
        statement.setTimestamp(6, Timestamp.from(asOf));
        statement.setDate(7, Date.valueOf(period.reportYear().start()));
        statement.setDate(8, Date.valueOf(period.end()));
        statement.setBoolean(9, approvedOnly);
    }

    static <T> void array(
            PreparedStatement statement, int index, String type, Collection<T> all, Function<T, Object> value)
            throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                index, connection.createArrayOf(type, all.stream().map(value).toArray()));
    }
}
