package vn.tonghop.storage.amount;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.storage.row.Parameters;
import vn.tonghop.submission.Observation;

/** Stores what submissions say: row by row with the cells it came from, and shortly once more. */
public final class ObservationStore {

    private static final Comparator<Observation> BY_CODES =
            Comparator.comparing(Observation::element).thenComparing(Observation::category);

    private final DataSource dataSource;

    public ObservationStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * In the transaction that is open on this thread.
     *
     * @param reported by the number of the submission
     */
    public void save(Map<Long, List<Observation>> reported) {
        var rows = new CopyRows("observation (submission_id, element, category, state, number, text, sheet, row, col)");
        reported.forEach((submission, all) -> all.forEach(observation -> add(rows, submission, observation)));
        rows.send(dataSource);
        saveAmounts(reported);
    }

    private static void add(CopyRows rows, long submission, Observation observation) {
        Optional<String> text = Optional.of(observation.value().text()).filter(value -> !value.isEmpty());
        rows.value(submission)
                .value(observation.element())
                .value(observation.category())
                .value(observation.value().state())
                .value(observation.value().number())
                .value(text)
                .value(observation.cell().sheet())
                .value(observation.cell().row())
                .value(observation.cell().column())
                .endRow();
    }

    private void saveAmounts(Map<Long, List<Observation>> reported) {
        Map<String, UUID> layouts = new HashMap<>();
        var rows = new CopyRows("submission_amounts (submission_id, layout, amounts)");
        reported.forEach((submission, all) -> {
            if (!all.isEmpty()) {
                List<Observation> cells = all.stream().sorted(BY_CODES).toList();
                rows.value(submission.longValue())
                        .value(layouts.computeIfAbsent(layout(cells), ObservationStore::hash))
                        .value(cells.stream().map(Amounts::of).collect(Collectors.joining(" ")))
                        .endRow();
            }
        });
        saveLayouts(layouts);
        rows.send(dataSource);
    }

    private static String layout(List<Observation> cells) {
        return cells.stream()
                .map(cell -> cell.element() + " " + cell.category())
                .collect(Collectors.joining("\n"));
    }

    /** In the order of their keys, so that two who store new ones at the same time never wait for each other. */
    private void saveLayouts(Map<String, UUID> layouts) {
        if (layouts.isEmpty()) {
            return;
        }
        Map<String, String> cells = new TreeMap<>();
        layouts.forEach((text, hash) -> cells.put(hash.toString(), text));
        new JdbcTemplate(dataSource)
                .update(
                        "insert into cell_layout (hash, cells) select * from unnest(?, ?) on conflict do nothing",
                        statement -> {
                            Parameters.array(statement, 1, "uuid", cells.keySet(), hash -> hash);
                            Parameters.array(statement, 2, "text", cells.values(), text -> text);
                        });
    }

    private static UUID hash(String cells) {
        try {
            ByteBuffer md5 =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(cells.getBytes(StandardCharsets.UTF_8)));
            return new UUID(md5.getLong(), md5.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
