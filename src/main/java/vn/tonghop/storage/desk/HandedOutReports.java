package vn.tonghop.storage.desk;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was handed out of a programme's reports, by the bytes of each rendering. */
public final class HandedOutReports {

    private static final int MOST = 500;

    private final JdbcTemplate jdbc;
    private final String programme;

    public HandedOutReports(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** The latest first, without the many sheets of a report that is made for each unit. */
    public List<HandedOut> all() {
        return jdbc.query(
                """
                select * from published_report where split_part(run, '/', 1) = ? and position('/' in report) = 0
                order by published_at desc, run desc, report limit ?
                """,
                (row, number) -> new HandedOut(
                        row.getString("run"),
                        row.getString("report"),
                        row.getString("language"),
                        row.getString("sha256"),
                        row.getBoolean("final"),
                        row.getInt("pages"),
                        row.getTimestamp("published_at").toInstant()),
                programme,
                MOST);
    }
}
