package vn.tonghop.storage.rolled;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.outlook.Outlook;

/** What a roll-up lets expect of the rest of the year. */
public final class OutlookStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public OutlookStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps it with the snapshot, in the transaction of the caller. */
    public void save(long snapshot, Outlook outlook) {}

    public Outlook of(long snapshot) {
        return Outlook.NONE;
    }
}
