package vn.tonghop.storage.rolled;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.change.Changes;

/** What a roll-up says differently from the report before it. */
public final class ChangeStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public ChangeStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps it with the snapshot, in the transaction of the caller. */
    public void save(long snapshot, Changes changes) {}

    public Changes of(long snapshot) {
        return Changes.NONE;
    }
}
