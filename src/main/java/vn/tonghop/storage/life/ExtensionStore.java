package vn.tonghop.storage.life;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.submission.life.MoreTime;

/** Who was given more time for a period; the last word counts. */
public final class ExtensionStore {

    private final JdbcTemplate jdbc;
    private final String programme;

    public ExtensionStore(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /**
     * More time for one unit.
     *
     * @param lastDay until the end of which it lasts
     */
    public record Extension(String unit, LocalDate lastDay, String reason, String actor, Instant givenAt) {}

    public void give(String period, Extension extension) {
        jdbc.update(
                "insert into extension (programme, period, unit, last_day, reason, actor, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                programme,
                period,
                extension.unit(),
                Date.valueOf(extension.lastDay()),
                extension.reason(),
                extension.actor(),
                Timestamp.from(extension.givenAt()));
    }

    /** The days alone, beside those of other periods. */
    public MoreTime allowed(String period, Instant moment, MoreTime others) {
        MoreTime all = others;
        for (Extension extension : of(period, moment).values()) {
            all = all.and(extension.unit(), period, extension.lastDay());
        }
        return all;
    }

    /** Of each unit that had been given any at a moment, by its code. */
    public Map<String, Extension> of(String period, Instant moment) {
        Map<String, Extension> last = new HashMap<>();
        jdbc.query(
                "select * from extension where programme = ? and period = ? and given_at <= ? order by given_at",
                row -> {
                    last.put(
                            row.getString("unit"),
                            new Extension(
                                    row.getString("unit"),
                                    row.getDate("last_day").toLocalDate(),
                                    row.getString("reason"),
                                    row.getString("actor"),
                                    row.getTimestamp("given_at").toInstant()));
                },
                programme,
                period,
                Timestamp.from(moment));
        return last;
    }
}
