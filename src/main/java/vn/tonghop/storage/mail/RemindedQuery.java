package vn.tonghop.storage.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells which offices were reminded of what since a moment, by whomever. */
public final class RemindedQuery {

    private final JdbcTemplate jdbc;
    private final String programme;

    public RemindedQuery(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** A report that a letter was about; unit and period by their codes. */
    public record About(String unit, String form, String period) {}

    /** When the last letter was written, for each report that one was written about. */
    public Map<About, Instant> since(Instant moment, Collection<String> periods) {
        Map<About, Instant> reminded = new HashMap<>();
        jdbc.query(
                """
                select whom, form, period, max(created_at) from outbox
                where programme = ? and kind = 'REMINDER' and created_at > ? and period = any (?)
                group by whom, form, period
                """,
                row -> {
                    reminded.put(
                            new About(row.getString(1), row.getString(2), row.getString(3)),
                            row.getTimestamp(4).toInstant());
                },
                programme,
                Timestamp.from(moment),
                periods.toArray(String[]::new));
        return reminded;
    }
}
