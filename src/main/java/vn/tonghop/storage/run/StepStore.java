package vn.tonghop.storage.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.storage.Transactions;

/**
 * What runs do, stage by stage, and what came of them. A stage is written down apart from the transaction that it works in, so
 * that others see it while it works, and what is undone with a failure is not that it was tried.
 */
public final class StepStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    public StepStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.apart = new TransactionTemplate(Transactions.on(dataSource));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void started(long run, int attempt, int no, String stage, int total, Instant now) {
        apart.executeWithoutResult(status -> jdbc.sql("insert into run_step values (?, ?, ?, ?, ?, null, ?, 0, '{}')")
                .params(run, attempt, no, stage, RunStore.time(now), total)
                .update());
    }

    public void advanced(long run, int attempt, int no, int done) {
        apart.executeWithoutResult(
                status -> jdbc.sql("update run_step set done = ? where run_id = ? and attempt = ? and no = ?")
                        .params(done, run, attempt, no)
                        .update());
    }

    public void finished(long run, int attempt, int no, int done, List<Integer> counts, Instant now) {
        apart.executeWithoutResult(status -> jdbc.sql("""
                        update run_step set done = ?, counts = ?, finished_at = ?
                        where run_id = ? and attempt = ? and no = ?
                        """)
                .params(done, counts.toArray(Integer[]::new), RunStore.time(now), run, attempt, no)
                .update());
    }

    public void came(long run, Map<String, Integer> refusals, List<String> artefacts) {
        jdbc.sql("delete from run_refusal where run_id = ?").param(run).update();
        jdbc.sql("delete from run_artefact where run_id = ?").param(run).update();
        refusals.forEach((rule, files) -> jdbc.sql("insert into run_refusal values (?, ?, ?)")
                .params(run, rule, files)
                .update());
        for (int no = 0; no < artefacts.size(); no++) {
            jdbc.sql("insert into run_artefact values (?, ?, ?)")
                    .params(run, no, artefacts.get(no))
                    .update();
        }
    }

    /** In the order in which they were begun. */
    public List<StepRow> steps(long run) {
        return jdbc.sql("select * from run_step where run_id = ? order by attempt, no")
                .param(run)
                .query((row, no) -> step(row))
                .list();
    }

    /** How many files each rule turned away. */
    public Map<String, Integer> refusals(long run) {
        Map<String, Integer> refusals = new TreeMap<>();
        jdbc.sql("select rule, files from run_refusal where run_id = ?")
                .param(run)
                .query(row -> {
                    refusals.put(row.getString(1), row.getInt(2));
                });
        return refusals;
    }

    public List<String> artefacts(long run) {
        return jdbc.sql("select file from run_artefact where run_id = ? order by no")
                .param(run)
                .query(String.class)
                .list();
    }

    private static StepRow step(ResultSet row) throws SQLException {
        return new StepRow(
                row.getInt("attempt"),
                row.getString("stage"),
                row.getTimestamp("started_at").toInstant(),
                RunStore.instant(row.getTimestamp("finished_at")),
                row.getInt("total"),
                row.getInt("done"),
                Stream.of((Integer[]) row.getArray("counts").getArray()).toList());
    }
}
