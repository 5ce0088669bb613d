package vn.tonghop.storage.issue;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;

/** The list of whom to ask, as it was when a roll-up was made. */
public final class ContactsThen {

    private final JdbcTemplate jdbc;

    public ContactsThen(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps the file of a roll-up, in the transaction of the caller. */
    public void save(String programme, Period period, int revision, byte[] content) {
        jdbc.update(
                "insert into contacts_then (programme, period, revision, content) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                programme,
                period.code(),
                revision,
                content);
    }

    /** The file; empty for a roll-up that was made when none was kept. */
    public Optional<byte[]> find(String programme, Period period, int revision) {
        return jdbc
                .queryForList(
                        "select content from contacts_then where programme = ? and period = ? and revision = ?",
                        byte[].class,
                        programme,
                        period.code(),
                        revision)
                .stream()
                .findFirst();
    }
}
