package vn.tonghop.storage.run;

import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether there is a roll-up of a period that holds all that came in time. */
public final class FinalQuery {

    private final JdbcClient jdbc;

    public FinalQuery(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** @param over from when on nothing more comes in time */
    public boolean isRolledUp(String programme, String period, Instant over) {
        return jdbc.sql("select exists (select from snapshot where programme = ? and period = ? and as_of >= ?)")
                .params(programme, period, Timestamp.from(over))
                .query(Boolean.class)
                .single();
    }
}
