package vn.tonghop.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.snapshot.Attention;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Reading;
import vn.tonghop.rollup.snapshot.Review;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.UnitState;
import vn.tonghop.storage.rolled.ChangeStore;
import vn.tonghop.storage.rolled.OutlookStore;
import vn.tonghop.storage.rolled.QualityStore;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.storage.row.TextArray;

/** Keeps finished roll-ups, unchanged, and gives them back exactly. */
public final class SnapshotStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final Programme programme;
    private final QualityStore qualities;
    private final ChangeStore changes;
    private final OutlookStore outlooks;

    public SnapshotStore(DataSource dataSource, Programme programme) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.qualities = new QualityStore(dataSource);
        this.changes = new ChangeStore(dataSource);
        this.outlooks = new OutlookStore(dataSource);
    }

    /** The roll-up that was made from exactly this input under exactly this plan, if there is one. */
    public Optional<Snapshot> find(Period period, Instant asOf, String inputHash) {
        return jdbc
                .query(
                        """
                        select * from snapshot
                        where programme = ? and period = ? and as_of = ? and plan_hash = ? and input_hash = ?
                        """,
                        (row, number) -> snapshot(row, period),
                        programme.id(),
                        period.code(),
                        Timestamp.from(asOf),
                        programme.hash(),
                        inputHash)
                .stream()
                .findFirst();
    }

    public int nextRevision(Period period) {
        return jdbc.queryForObject(
                "select coalesce(max(revision), 0) + 1 from snapshot where programme = ? and period = ?",
                Integer.class,
                programme.id(),
                period.code());
    }

    public void save(Snapshot snapshot) {
        long id = jdbc.queryForObject(
                """
                insert into snapshot (programme, period, revision, as_of, plan_hash, input_hash)
                values (?, ?, ?, ?, ?, ?) returning id
                """,
                Long.class,
                snapshot.programme(),
                snapshot.period().code(),
                snapshot.revision(),
                Timestamp.from(snapshot.asOf()),
                snapshot.planHash(),
                snapshot.inputHash());
        saveFigures(id, snapshot.figures());
        saveLines(id, snapshot.units());
        saveAttention(id, snapshot.attention());
        qualities.save(id, snapshot.quality());
        changes.save(id, snapshot.changes());
        outlooks.save(id, snapshot.outlook());
    }

    private void saveFigures(long id, List<Figure> figures) {
        var rows = new CopyRows("figure (snapshot_id, no, indicator, in_period, actual, denominator, standing, due,"
                + " current, stale, absent, gaps, withheld, unfulfilled, units_judged, units_reached, units_on_pace)");
        int no = 1;
        for (Figure figure : figures) {
            rows.value(id)
                    .value(no++)
                    .value(figure.indicator())
                    .value(figure.inPeriod())
                    .value(figure.actual())
                    .value(figure.denominator())
                    .value(figure.standing())
                    .value(figure.coverage().due())
                    .value(figure.coverage().current())
                    .value(TextArray.of(figure.coverage().stale()))
                    .value(TextArray.of(figure.coverage().absent()))
                    .value(TextArray.of(figure.coverage().gaps()))
                    .value(figure.coverage().withheld())
                    .value(TextArray.of(figure.unfulfilled()))
                    .value(figure.reading().map(Reading::units))
                    .value(figure.reading().map(Reading::reached))
                    .value(figure.reading().map(Reading::onPace))
                    .endRow();
        }
        rows.send(dataSource);
    }

    private void saveLines(long id, List<UnitLine> lines) {
        var rows = new CopyRows(
                "unit_line (snapshot_id, no, unit, state, received_at, days_late, version, queries, reason, approved,"
                        + " override)");
        var parts = new CopyRows("unit_figure (snapshot_id, unit, indicator, actual, denominator, current)");
        int no = 1;
        for (UnitLine line : lines) {
            String unit = line.unit().code();
            rows.value(id)
                    .value(no++)
                    .value(unit)
                    .value(line.state())
                    .value(line.receivedAt())
                    .value(line.daysLate())
                    .value(line.version())
                    .value(line.queries())
                    .value(line.reason())
                    .value(line.review().approved())
                    .value(line.review().override())
                    .endRow();
            line.figures()
                    .forEach((indicator, part) -> parts.value(id)
                            .value(unit)
                            .value(indicator)
                            .value(part.actual())
                            .value(part.denominator())
                            .value(part.current())
                            .endRow());
        }
        rows.send(dataSource);
        parts.send(dataSource);
    }

    private void saveAttention(long id, List<Attention> points) {
        var rows = new CopyRows("attention (snapshot_id, no, subject, shortfall, units)");
        int no = 1;
        for (Attention point : points) {
            rows.value(id)
                    .value(no++)
                    .value(point.subject())
                    .value(point.shortfall())
                    .value(TextArray.of(point.units()))
                    .endRow();
        }
        rows.send(dataSource);
    }

    private Snapshot snapshot(ResultSet row, Period period) throws SQLException {
        long id = row.getLong("id");
        return new Snapshot(
                row.getString("programme"),
                period,
                row.getTimestamp("as_of").toInstant(),
                row.getInt("revision"),
                row.getString("plan_hash"),
                row.getString("input_hash"),
                jdbc.query(
                        "select * from figure where snapshot_id = ? order by no",
                        (figure, number) -> figure(figure),
                        id),
                lines(id, period),
                jdbc.query(
                        "select * from attention where snapshot_id = ? order by no",
                        (point, number) -> new Attention(
                                point.getString("subject"),
                                point.getBigDecimal("shortfall"),
                                TextArray.read(point.getArray("units"))),
                        id),
                qualities.of(id),
                changes.of(id),
                outlooks.of(id));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("indicator"),
                Optional.ofNullable(row.getBigDecimal("in_period")),
                row.getBigDecimal("actual"),
                Optional.ofNullable(row.getBigDecimal("denominator")),
                Standing.valueOf(row.getString("standing")),
                new Coverage(
                        row.getInt("due"),
                        row.getInt("current"),
                        TextArray.read(row.getArray("stale")),
                        TextArray.read(row.getArray("absent")),
                        TextArray.read(row.getArray("gaps")),
                        row.getBoolean("withheld")),
                TextArray.read(row.getArray("unfulfilled")),
                reading(row));
    }

    private static Optional<Reading> reading(ResultSet row) throws SQLException {
        int units = row.getInt("units_judged");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Reading(units, row.getInt("units_reached"), row.getInt("units_on_pace")));
    }

    private List<UnitLine> lines(long id, Period period) {
        Map<String, Map<String, UnitFigure>> parts = new HashMap<>();
        jdbc.query(
                "select * from unit_figure where snapshot_id = ?",
                row -> {
                    parts.computeIfAbsent(row.getString("unit"), unit -> new HashMap<>())
                            .put(
                                    row.getString("indicator"),
                                    new UnitFigure(
                                            row.getBigDecimal("actual"),
                                            Optional.ofNullable(row.getBigDecimal("denominator")),
                                            row.getBoolean("current")));
                },
                id);
        return jdbc.query(
                "select * from unit_line where snapshot_id = ? order by no",
                (row, number) -> line(row, period, parts.getOrDefault(row.getString("unit"), Map.of())),
                id);
    }

    private UnitLine line(ResultSet row, Period period, Map<String, UnitFigure> parts) throws SQLException {
        @Nullable Timestamp received = row.getTimestamp("received_at");
        return new UnitLine(
                programme.units().find(row.getString("unit"), period.end()).orElseThrow(),
                UnitState.valueOf(row.getString("state")),
                Optional.ofNullable(received).map(Timestamp::toInstant),
                row.getInt("days_late"),
                row.getInt("version"),
                row.getInt("queries"),
                row.getString("reason"),
                new Review(row.getBoolean("approved"), row.getString("override")),
                parts);
    }
}
