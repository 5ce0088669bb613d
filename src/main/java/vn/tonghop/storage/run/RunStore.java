package vn.tonghop.storage.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of runs; who writes one holds the lock of its programme. */
public final class RunStore {

    private static final String SELECT =
            "select *, extract(epoch from clock_timestamp() - beat_at) as silent from run ";
    private static final String KEY = " programme = ? and job = ? and period = ? and planned_at = ?";

    private final JdbcClient jdbc;

    public RunStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public Optional<RunRow> find(RunKey key) {
        return jdbc.sql(SELECT + "where" + KEY + " and revision = ?")
                .params(key.programme(), key.job(), key.period(), time(key.plannedAt()), key.revision())
                .query((row, no) -> row(row))
                .optional();
    }

    public Optional<RunRow> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, no) -> row(row))
                .optional();
    }

    /** Those at work, the earliest first. */
    public List<RunRow> running(String programme) {
        return jdbc.sql(SELECT + "where programme = ? and state = 'RUNNING' order by started_at, id")
                .param(programme)
                .query((row, no) -> row(row))
                .list();
    }

    /** The latest first. */
    public List<RunRow> latest(String programme, int most) {
        return jdbc.sql(SELECT + "where programme = ? order by started_at desc, id desc limit ?")
                .params(programme, most)
                .query((row, no) -> row(row))
                .list();
    }

    public List<RunRow> inState(String programme, RunState state) {
        return jdbc.sql(SELECT + "where programme = ? and state = ? order by planned_at, id")
                .params(programme, state.name())
                .query((row, no) -> row(row))
                .list();
    }

    public int nextRevision(RunKey key) {
        return jdbc.sql("select coalesce(max(revision), 0) + 1 from run where" + KEY)
                .params(key.programme(), key.job(), key.period(), time(key.plannedAt()))
                .query(Integer.class)
                .single();
    }

    /** A run that nobody had begun or noted; empty when somebody had. */
    public Optional<Long> insert(RunKey key, String name, RunState state, Holder holder, Instant now) {
        return jdbc.sql("""
                        insert into run (programme, job, period, planned_at, revision, name, state, attempt, token, runner,
                                         started_at, finished_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing returning id
                        """)
                .params(
                        key.programme(),
                        key.job(),
                        key.period(),
                        time(key.plannedAt()),
                        key.revision(),
                        name,
                        state.name())
                .params(state == RunState.RUNNING ? 1 : 0, holder.token(), holder.runner(), time(now))
                .param(state == RunState.RUNNING ? null : time(now))
                .query(Long.class)
                .optional();
    }

    /** One more attempt. */
    public void resume(long id, Holder holder, Instant now) {
        jdbc.sql("""
                        update run set state = 'RUNNING', attempt = attempt + 1, token = ?, runner = ?, started_at = ?,
                                       beat_at = clock_timestamp(), finished_at = null, cause = '' where id = ?
                        """).params(holder.token(), holder.runner(), time(now), id).update();
    }

    /** Whether the run is still this holder's. */
    public boolean beat(long id, Holder holder) {
        return jdbc.sql("update run set beat_at = clock_timestamp() where id = ? and token = ? and state = 'RUNNING'")
                        .params(id, holder.token())
                        .update()
                == 1;
    }

    public void takenIn(long id, Instant asOf) {
        jdbc.sql("update run set as_of = ? where id = ?").params(time(asOf), id).update();
    }

    /** Whether the run was still this holder's. */
    public boolean finish(long id, Holder holder, RunState state, String result, String cause, Instant now) {
        return jdbc.sql("""
                                update run set state = ?, result = ?, cause = ?, finished_at = ?
                                where id = ? and token = ? and state = 'RUNNING'
                                """)
                        .params(state.name(), result, cause, time(now), id, holder.token())
                        .update()
                == 1;
    }

    /** Undoes an attempt that could not begin. */
    public void giveBack(long id, Holder holder, Instant now) {
        jdbc.sql("""
                        update run set state = 'FAILED', cause = 'BUSY', attempt = attempt - 1, finished_at = ?
                        where id = ? and token = ? and state = 'RUNNING'
                        """).params(time(now), id, holder.token()).update();
    }

    /** What is at work in a programme was not finished by whoever died. */
    public int interrupted(String programme, String cause, Instant now) {
        return jdbc.sql(
                        "update run set state = 'FAILED', cause = ?, finished_at = ? where programme = ? and state = 'RUNNING'")
                .params(cause, time(now), programme)
                .update();
    }

    public void settle(long id, RunState state, String cause, Instant now) {
        jdbc.sql("update run set state = ?, cause = ?, finished_at = ? where id = ?")
                .params(state.name(), cause, time(now), id)
                .update();
    }

    private static RunRow row(ResultSet row) throws SQLException {
        return new RunRow(
                row.getLong("id"),
                new RunKey(
                        row.getString("programme"),
                        row.getString("job"),
                        row.getString("period"),
                        row.getTimestamp("planned_at").toInstant(),
                        row.getInt("revision")),
                row.getString("name"),
                instant(row.getTimestamp("as_of")),
                RunState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getString("runner"),
                row.getTimestamp("started_at").toInstant(),
                Duration.ofMillis((long) (row.getDouble("silent") * 1000)),
                instant(row.getTimestamp("finished_at")),
                row.getString("result"),
                row.getString("cause"));
    }

    static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    static Timestamp time(Instant instant) {
        return Timestamp.from(instant);
    }
}
