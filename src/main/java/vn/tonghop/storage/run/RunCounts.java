package vn.tonghop.storage.run;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sums over the history, for whoever watches from afar. */
public final class RunCounts {

    /** How many runs of a job are in a state. */
    public record Runs(String programme, String job, String state, long runs) {}

    /** How long the last run of a job that was done took, and when it ended. */
    public record Last(String programme, String job, Duration took, Instant ended) {}

    /** How many files a rule has turned away. */
    public record Refused(String programme, String rule, long files) {}

    private final JdbcClient jdbc;

    public RunCounts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public List<Runs> runs() {
        return jdbc.sql("select programme, job, state, count(*) from run group by 1, 2, 3 order by 1, 2, 3")
                .query((row, no) -> new Runs(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    public List<Last> last() {
        return jdbc.sql("""
                        select distinct on (programme, job) programme, job, started_at, finished_at from run
                        where state = 'DONE' order by programme, job, finished_at desc
                        """)
                .query((row, no) -> {
                    Timestamp ended = row.getTimestamp(4);
                    return new Last(
                            row.getString(1),
                            row.getString(2),
                            Duration.between(row.getTimestamp(3).toInstant(), ended.toInstant()),
                            ended.toInstant());
                })
                .list();
    }

    public List<Refused> refused() {
        return jdbc.sql("""
                        select programme, rule, sum(files) from run_refusal join run on run.id = run_id
                        where job <> 'rehearse' group by 1, 2 order by 1, 2
                        """)
                .query((row, no) -> new Refused(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
