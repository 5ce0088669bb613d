package vn.tonghop.storage.life;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.Subject;

/** Knows from the log who spoke for the sender of a version. */
public final class Involved {

    private final JdbcTemplate jdbc;
    private final String programme;

    public Involved(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** Whether this actor, or this account under whatever name, explained the version. */
    public boolean onSendersSide(Doer doer, Subject subject) {
        return jdbc.queryForObject(
                """
                select exists (select from act_log
                where programme = ? and unit = ? and form = ? and period = ? and version = ? and act = 'EXPLAIN'
                  and (actor = ? or os_user = ?))
                """,
                Boolean.class,
                programme,
                subject.unit(),
                subject.form(),
                subject.period(),
                subject.version(),
                doer.actor(),
                doer.osUser());
    }
}
