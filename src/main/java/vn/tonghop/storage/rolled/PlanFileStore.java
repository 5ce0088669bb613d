package vn.tonghop.storage.rolled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files that defined a programme when a roll-up was made. */
public final class PlanFileStore {

    private final JdbcTemplate jdbc;

    public PlanFileStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps them once for each version, in the transaction of the caller. */
    public void save(String planHash, Supplier<SortedMap<String, byte[]>> files) {
        boolean known = jdbc.queryForObject(
                "select exists (select from plan_file where plan_hash = ?)", Boolean.class, planHash);
        if (!known) {
            List<Object[]> rows = files.get().entrySet().stream()
                    .map(file -> new Object[] {planHash, file.getKey(), file.getValue()})
                    .toList();
            jdbc.batchUpdate("insert into plan_file (plan_hash, path, content) values (?, ?, ?)", rows);
        }
    }

    /** By their path below {@code jobs/}; none of a version that was never kept. */
    public Map<String, byte[]> of(String planHash) {
        Map<String, byte[]> files = new TreeMap<>();
        jdbc.query(
                "select path, content from plan_file where plan_hash = ?",
                row -> {
                    files.put(row.getString("path"), row.getBytes("content"));
                },
                planHash);
        return files;
    }

    /** The version of the plan by which a roll-up was made; empty where there is no such roll-up. */
    public Optional<String> planOf(String programme, String period, int revision) {
        return jdbc
                .queryForList(
                        "select plan_hash from snapshot where programme = ? and period = ? and revision = ?",
                        String.class,
                        programme,
                        period,
                        revision)
                .stream()
                .findFirst();
    }
}
