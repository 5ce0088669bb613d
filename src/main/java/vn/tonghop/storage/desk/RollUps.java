package vn.tonghop.storage.desk;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;

/** Lists the finished roll-ups of a programme. */
public final class RollUps {

    private final JdbcTemplate jdbc;
    private final String programme;

    public RollUps(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** The latest made first. */
    public List<RollUp> latest(int most) {
        return jdbc.query(
                """
                select period, revision, as_of from snapshot where programme = ?
                order by as_of desc, period desc, revision desc limit ?
                """,
                (row, number) -> new RollUp(
                        Period.parse(row.getString("period")).orElseThrow(),
                        row.getInt("revision"),
                        row.getTimestamp("as_of").toInstant()),
                programme,
                most);
    }
}
