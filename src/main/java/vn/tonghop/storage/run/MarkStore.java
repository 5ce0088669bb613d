package vn.tonghop.storage.run;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Up to when the schedules of programmes are settled. */
public final class MarkStore {

    private final JdbcClient jdbc;

    public MarkStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Up to when every run is settled; a programme that was never kept is from now on, and owes nothing of before. */
    public Instant settledUntil(String programme, Instant now) {
        jdbc.sql("insert into schedule_mark values (?, ?, ?) on conflict do nothing")
                .params(programme, RunStore.time(now), RunStore.time(now))
                .update();
        return jdbc.sql("select settled_until from schedule_mark where programme = ?")
                .param(programme)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** From when on the programme is kept; empty when it never was. */
    public Optional<Instant> since(String programme) {
        return jdbc.sql("select since from schedule_mark where programme = ?")
                .param(programme)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Forward as runs are settled, and back when a clock was wrong: what was run is known by its own row. */
    public void settle(String programme, Instant until) {
        jdbc.sql("update schedule_mark set settled_until = ? where programme = ?")
                .params(RunStore.time(until), programme)
                .update();
    }
}
