package vn.tonghop.storage.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The alarms; whoever sends them on marks them as told. */
public final class AlarmStore {

    private final JdbcClient jdbc;

    public AlarmStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Whether it is news: it was not raised yet, or had ended. */
    public boolean raise(String programme, Alarm.Kind kind, String subject, Instant now) {
        return jdbc.sql("""
                                insert into alarm (programme, kind, subject, raised_at) values (?, ?, ?, ?)
                                on conflict (programme, kind, subject) do update
                                set raised_at = excluded.raised_at, ended_at = null, told_at = null
                                where alarm.ended_at is not null
                                """)
                        .params(programme, kind.name(), subject, RunStore.time(now))
                        .update()
                == 1;
    }

    /** Whether there was any. */
    public boolean end(String programme, Alarm.Kind kind, String subject, Instant now) {
        return jdbc.sql("""
                                update alarm set ended_at = ?
                                where programme = ? and kind = ? and subject = ? and ended_at is null
                                """)
                        .params(RunStore.time(now), programme, kind.name(), subject)
                        .update()
                == 1;
    }

    /** Those that are not over, the earliest first. */
    public List<Alarm> open(String programme) {
        return jdbc.sql("select * from alarm where programme = ? and ended_at is null order by raised_at, subject")
                .param(programme)
                .query((row, no) -> alarm(row))
                .list();
    }

    /** Those that nobody was told of yet. */
    public List<Alarm> untold(String programme) {
        return jdbc.sql(
                        "select * from alarm where programme = ? and ended_at is null and told_at is null order by raised_at")
                .param(programme)
                .query((row, no) -> alarm(row))
                .list();
    }

    public void told(Alarm alarm, Instant now) {
        jdbc.sql("update alarm set told_at = ? where programme = ? and kind = ? and subject = ? and raised_at = ?")
                .params(
                        RunStore.time(now),
                        alarm.programme(),
                        alarm.kind().name(),
                        alarm.subject(),
                        RunStore.time(alarm.raisedAt()))
                .update();
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        return new Alarm(
                row.getString("programme"),
                Alarm.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getTimestamp("raised_at").toInstant(),
                RunStore.instant(row.getTimestamp("ended_at")));
    }
}
