package vn.tonghop.storage.run;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The processes that keep schedules on this database. */
public final class EngineStore {

    private final JdbcClient jdbc;

    public EngineStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public void beat(Holder holder, Optional<Instant> next) {
        jdbc.sql("""
                        insert into engine (token, runner, next_at) values (?, ?, ?)
                        on conflict (token) do update set beat_at = clock_timestamp(), next_at = excluded.next_at
                        """)
                .params(holder.token(), holder.runner())
                .param(next.map(Timestamp::from).orElse(null))
                .update();
    }

    /** It ends in good order. */
    public void gone(Holder holder) {
        jdbc.sql("delete from engine where token = ?").param(holder.token()).update();
    }

    /** All that were heard of within a day, the latest first; what was silent for longer is forgotten. */
    public List<Engine> engines() {
        jdbc.sql("delete from engine where beat_at < clock_timestamp() - interval '1 day'")
                .update();
        return jdbc.sql(
                        "select *, extract(epoch from clock_timestamp() - beat_at) as silent from engine order by beat_at desc")
                .query((row, no) -> new Engine(
                        row.getString("runner"),
                        row.getTimestamp("started_at").toInstant(),
                        Duration.ofMillis((long) (row.getDouble("silent") * 1000)),
                        RunStore.instant(row.getTimestamp("next_at"))))
                .list();
    }
}
