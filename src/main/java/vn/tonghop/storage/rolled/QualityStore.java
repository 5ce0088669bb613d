package vn.tonghop.storage.rolled;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.quality.Quality;

/** How well the reports of a rolled-up period came in. */
public final class QualityStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public QualityStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps it with the snapshot, in the transaction of the caller. */
    public void save(long snapshot, Quality quality) {}

    public Quality of(long snapshot) {
        return Quality.NONE;
    }
}
