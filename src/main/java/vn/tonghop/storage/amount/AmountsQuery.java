package vn.tonghop.storage.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.storage.row.Parameters;

/** Reads what submissions say, many of them at a time. */
public final class AmountsQuery {

    private static final String AMOUNTS =
            "select submission_id, layout, amounts from submission_amounts where submission_id = any (?)";
    private static final String LAYOUTS = "select hash, cells from cell_layout where hash = any (?)";

    /** So many submissions that the memory they take is nothing beside what is made of them. */
    private static final int AT_A_TIME = 5000;

    private final JdbcTemplate jdbc;
    private final Map<UUID, CellLayout> layouts = new HashMap<>();

    public AmountsQuery(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    private record Row(long submission, UUID layout, String amounts) {}

    /**
     * Hands over one submission after the other, in no order; none that has no cell.
     *
     * @param take gets the number of the submission and what it says
     */
    public void each(List<Long> submissions, BiConsumer<Long, Amounts> take) {
        for (int from = 0; from < submissions.size(); from += AT_A_TIME) {
            List<Row> rows = rows(submissions.subList(from, Math.min(from + AT_A_TIME, submissions.size())));
            readLayouts(rows.stream().map(Row::layout).collect(Collectors.toSet()));
            rows.forEach(row -> take.accept(row.submission, new Amounts(layouts.get(row.layout), row.amounts)));
        }
    }

    private List<Row> rows(List<Long> submissions) {
        List<Row> rows = new ArrayList<>(submissions.size());
        jdbc.query(
                AMOUNTS, statement -> Parameters.array(statement, 1, "bigint", submissions, number -> number), row -> {
                    rows.add(new Row(row.getLong(1), row.getObject(2, UUID.class), row.getString(3)));
                });
        return rows;
    }

    private void readLayouts(Set<UUID> wanted) {
        List<UUID> missing =
                wanted.stream().filter(hash -> !layouts.containsKey(hash)).toList();
        if (!missing.isEmpty()) {
            jdbc.query(LAYOUTS, statement -> Parameters.array(statement, 1, "uuid", missing, hash -> hash), row -> {
                layouts.put(row.getObject(1, UUID.class), new CellLayout(row.getString(2)));
            });
        }
    }
}
