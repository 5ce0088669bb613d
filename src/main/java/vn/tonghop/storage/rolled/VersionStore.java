package vn.tonghop.storage.rolled;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.storage.row.Parameters;
import vn.tonghop.storage.totals.CountedVersions;
import vn.tonghop.storage.totals.CountedVersions.Version;

/** Which versions a roll-up added up, noted when it is made. */
public final class VersionStore {

    private final JdbcTemplate jdbc;

    public VersionStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Notes them, in the transaction of the caller. */
    public void save(long id, CountedVersions versions) {
        List<Version> all = versions.all();
        jdbc.update(
                "insert into counted_versions (snapshot_id, submissions, places, hidden) values (?, ?, ?, ?)",
                statement -> {
                    statement.setLong(1, id);
                    Parameters.array(statement, 2, "bigint", all, Version::id);
                    Parameters.array(statement, 3, "int", all, Version::place);
                    Parameters.texts(statement, 4, all, Version::hidden);
                });
    }
}
