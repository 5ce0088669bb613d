package vn.tonghop.storage.rolled;

import java.sql.Date;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Which versions a roll-up added up, noted when it is made. */
public final class CountedVersions {

    private final JdbcTemplate jdbc;
    private final boolean approvedOnly;

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public CountedVersions(DataSource dataSource, boolean approvedOnly) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.approvedOnly = approvedOnly;
    }

    /** Notes them, in the transaction of the caller. */
    public void save(long id, Snapshot snapshot) {
        jdbc.update(
                """
                insert into snapshot_version (snapshot_id, submission_id, place, hidden)
                select ?, id, place, hidden from version_at(?, ?, ?, ?, ?) where place is not null
                """,
                id,
                snapshot.programme(),
                Timestamp.from(snapshot.asOf()),
                Date.valueOf(snapshot.period().reportYear().start()),
                Date.valueOf(snapshot.period().end()),
                approvedOnly);
    }
}
