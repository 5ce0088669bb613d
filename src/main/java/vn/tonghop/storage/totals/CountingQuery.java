package vn.tonghop.storage.totals;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.CountedReport;
import vn.tonghop.storage.row.Parameters;

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
        jdbc.query(
                SQL,
                statement -> {
                    Parameters.counted(statement, counted);
                    Parameters.versions(statement, programme, asOf, period, approvedOnly);
                },
                row -> {
                    counting.add(row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4), row.getString(5));
                });
        return counting;
    }
}
