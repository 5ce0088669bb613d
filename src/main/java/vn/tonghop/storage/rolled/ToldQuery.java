package vn.tonghop.storage.rolled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.Told;

/** What the roll-ups before one said of each indicator, in the same year, in the order in which they were made. */
public final class ToldQuery {

    private final JdbcTemplate jdbc;

    public ToldQuery(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Only what was given: of how many units a figure was withheld is no one's to read. */
    public List<Told> before(long snapshot) {
        return jdbc.query("""
                select earlier.period, earlier.revision, figure.indicator, figure.in_period, figure.actual, figure.denominator,
                    outlook.actual as before, outlook.denominator as denominator_before
                from snapshot this
                join snapshot earlier on earlier.programme = this.programme and earlier.id < this.id
                    and left(earlier.period, 4) = left(this.period, 4)
                join figure on figure.snapshot_id = earlier.id
                left join outlook on outlook.snapshot_id = earlier.id and outlook.indicator = figure.indicator
                where this.id = ? and not figure.withheld and figure.current + cardinality(figure.stale) > 0
                order by earlier.id, figure.no
                """, (row, number) -> told(row), snapshot);
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                Period.parse(row.getString("period")).orElseThrow(),
                row.getInt("revision"),
                row.getString("indicator"),
                Optional.ofNullable(row.getBigDecimal("in_period")),
                row.getBigDecimal("actual"),
                Optional.ofNullable(row.getBigDecimal("denominator")),
                Optional.ofNullable(row.getBigDecimal("before")),
                Optional.ofNullable(row.getBigDecimal("denominator_before")));
    }
}
