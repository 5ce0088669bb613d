package vn.tonghop.storage.run;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the final report of a period is there: a roll-up that somebody has released. */
public final class FinalQuery {

    private final JdbcClient jdbc;

    public FinalQuery(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public boolean isReleased(String programme, String period) {
        return jdbc.sql("select exists (select from report_release where programme = ? and period = ?)")
                .params(programme, period)
                .query(Boolean.class)
                .single();
    }
}
