package vn.tonghop.storage.rolled;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.change.Reason;
import vn.tonghop.rollup.snapshot.change.Value;
import vn.tonghop.storage.row.CopyRows;

/** What a roll-up says differently from the report before it; the run it was held against stands with the snapshot. */
public final class ChangeStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public ChangeStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps it with the snapshot, in the transaction of the caller. */
    public void save(long snapshot, Changes changes) {
        var rows = new CopyRows("change (snapshot_id, no, indicator, unit, before_actual, before_denominator,"
                + " before_level, before_standing, before_in, before_due, after_actual, after_denominator, after_level,"
                + " after_standing, after_in, after_due)");
        var causes = new CopyRows("change_cause (snapshot_id, change_no, no, reason, unit, period, send_number)");
        int no = 1;
        for (Change change : changes.all()) {
            rows.value(snapshot).value(no).value(change.indicator()).value(change.unit());
            value(rows, change.before());
            value(rows, change.after());
            rows.endRow();
            int causeNo = 1;
            for (Cause cause : change.causes()) {
                causes.value(snapshot)
                        .value(no)
                        .value(causeNo++)
                        .value(cause.reason())
                        .value(cause.unit())
                        .value(cause.period())
                        .value(cause.sendNumber())
                        .endRow();
            }
            no++;
        }
        rows.send(dataSource);
        causes.send(dataSource);
    }

    private static void value(CopyRows rows, Optional<Value> value) {
        rows.value(value.map(Value::actual))
                .value(value.flatMap(Value::denominator))
                .value(value.flatMap(Value::level))
                .value(value.flatMap(Value::judged).map(Value.Judged::standing))
                .value(value.flatMap(Value::judged).map(Value.Judged::in))
                .value(value.flatMap(Value::judged).map(Value.Judged::due));
    }

    /** @param since the run that it was held against; empty where there was none */
    public Changes of(long snapshot, String since) {
        if (since.isEmpty()) {
            return Changes.NONE;
        }
        Map<Integer, List<Cause>> causes = causes(snapshot);
        return new Changes(
                since,
                jdbc.query(
                        "select * from change where snapshot_id = ? order by no",
                        (row, number) -> change(row, causes.getOrDefault(row.getInt("no"), List.of())),
                        snapshot));
    }

    private Map<Integer, List<Cause>> causes(long snapshot) {
        Map<Integer, List<Cause>> causes = new HashMap<>();
        jdbc.query(
                "select * from change_cause where snapshot_id = ? order by change_no, no",
                row -> {
                    causes.computeIfAbsent(row.getInt("change_no"), no -> new ArrayList<>())
                            .add(new Cause(
                                    Reason.valueOf(row.getString("reason")),
                                    row.getString("unit"),
                                    row.getString("period"),
                                    row.getInt("send_number")));
                },
                snapshot);
        return causes;
    }

    private static Change change(ResultSet row, List<Cause> causes) throws SQLException {
        return new Change(
                row.getString("indicator"), row.getString("unit"), value(row, "before_"), value(row, "after_"), causes);
    }

    private static Optional<Value> value(ResultSet row, String when) throws SQLException {
        @Nullable BigDecimal actual = row.getBigDecimal(when + "actual");
        return actual == null
                ? Optional.empty()
                : Optional.of(new Value(
                        actual,
                        Optional.ofNullable(row.getBigDecimal(when + "denominator")),
                        Optional.ofNullable(row.getBigDecimal(when + "level")),
                        judged(row, when)));
    }

    private static Optional<Value.Judged> judged(ResultSet row, String when) throws SQLException {
        @Nullable String standing = row.getString(when + "standing");
        return standing == null
                ? Optional.empty()
                : Optional.of(new Value.Judged(standing, row.getInt(when + "in"), row.getInt(when + "due")));
    }
}
