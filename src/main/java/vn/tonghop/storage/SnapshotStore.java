package vn.tonghop.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.revision.Earlier;
import vn.tonghop.rollup.revision.Yardstick;
import vn.tonghop.rollup.snapshot.Attention;
import vn.tonghop.rollup.snapshot.Beside;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Reading;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.narrative.Narrative;
import vn.tonghop.storage.narrative.NarrativeStore;
import vn.tonghop.storage.narrative.VoiceQuery;
import vn.tonghop.storage.rolled.BreakdownStore;
import vn.tonghop.storage.rolled.ChangeStore;
import vn.tonghop.storage.rolled.OutlookStore;
import vn.tonghop.storage.rolled.QualityStore;
import vn.tonghop.storage.rolled.ToldQuery;
import vn.tonghop.storage.rolled.UnitLineStore;
import vn.tonghop.storage.rolled.VersionStore;
import vn.tonghop.storage.rolled.YardstickStore;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.storage.row.TextArray;
import vn.tonghop.storage.score.ScoreQuery;
import vn.tonghop.storage.totals.CountedVersions;

/** Keeps finished roll-ups, unchanged, and gives them back exactly. */
public final class SnapshotStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final Programme programme;
    private final UnitLineStore lines;
    private final QualityStore qualities;
    private final ChangeStore changes;
    private final OutlookStore outlooks;
    private final BreakdownStore breakdowns;
    private final ToldQuery told;
    private final VersionStore versions;
    private final YardstickStore yardsticks;
    private final NarrativeStore narratives;
    private final VoiceQuery voices;
    private final ScoreQuery scores;

    public SnapshotStore(DataSource dataSource, Programme programme) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.lines = new UnitLineStore(dataSource);
        this.qualities = new QualityStore(dataSource);
        this.changes = new ChangeStore(dataSource);
        this.outlooks = new OutlookStore(dataSource);
        this.breakdowns = new BreakdownStore(dataSource);
        this.told = new ToldQuery(dataSource);
        this.versions = new VersionStore(dataSource);
        this.yardsticks = new YardstickStore(dataSource);
        this.narratives = new NarrativeStore(dataSource, programme.id());
        this.voices = new VoiceQuery(dataSource, programme.topics());
        this.scores = new ScoreQuery(dataSource);
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

    /** A roll-up by the name under which it is printed. */
    public Optional<Snapshot> find(Period period, int revision) {
        return jdbc
                .query(
                        "select * from snapshot where programme = ? and period = ? and revision = ?",
                        (row, number) -> snapshot(row, period),
                        programme.id(),
                        period.code(),
                        revision)
                .stream()
                .findFirst();
    }

    /** The last roll-up of a period as of a moment or earlier: the last final one where there is one. */
    public Optional<Earlier> last(Period period, Instant asOf) {
        return jdbc
                .query(
                        """
                        select snapshot.* from snapshot
                        left join report_release using (programme, period, revision)
                        where programme = ? and period = ? and as_of <= ?
                        order by released_at is null, as_of desc, revision desc limit 1
                        """,
                        (row, number) -> new Earlier(snapshot(row, period), yardsticks.of(row.getLong("id"))),
                        programme.id(),
                        period.code(),
                        Timestamp.from(asOf))
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

    /** The words are those that hold when it is saved. */
    public void save(Snapshot snapshot) {
        boolean approvedOnly = programme.countsFrom() == Programme.CountsFrom.APPROVAL;
        save(
                snapshot,
                CountedVersions.at(dataSource, snapshot.programme(), approvedOnly, snapshot.period(), snapshot.asOf()));
    }

    /** @param counted the versions that it was made from */
    public void save(Snapshot snapshot, CountedVersions counted) {
        long id = jdbc.queryForObject(
                """
                insert into snapshot (programme, period, revision, as_of, plan_hash, input_hash, since, narrative)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                Long.class,
                snapshot.programme(),
                snapshot.period().code(),
                snapshot.revision(),
                Timestamp.from(snapshot.asOf()),
                snapshot.planHash(),
                snapshot.inputHash(),
                snapshot.changes().since(),
                narratives.next(snapshot.period()));
        saveFigures(id, snapshot.figures());
        lines.save(id, snapshot.units());
        saveAttention(id, snapshot.attention());
        qualities.save(id, snapshot.quality());
        changes.save(id, snapshot.changes());
        outlooks.save(id, snapshot.outlook());
        breakdowns.save(id, snapshot.breakdowns());
        versions.save(id, counted);
        yardsticks.save(id, Yardstick.of(programme, snapshot.period()));
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
                lines.of(id),
                jdbc.query(
                        "select * from attention where snapshot_id = ? order by no",
                        (point, number) -> new Attention(
                                point.getString("subject"),
                                point.getBigDecimal("shortfall"),
                                TextArray.read(point.getArray("units"))),
                        id),
                beside(id, period, row));
    }

    private Beside beside(long id, Period period, ResultSet row) throws SQLException {
        return new Beside(
                qualities.of(id),
                changes.of(id, row.getString("since")),
                outlooks.of(id),
                breakdowns.of(id),
                told.before(id),
                narrative(id, period, row.getInt("narrative")),
                period.kind() == PeriodKind.YEAR ? scores.of(id, period) : List.of());
    }

    private Narrative narrative(long id, Period period, int version) {
        return new Narrative(version, narratives.sections(period, version), voices.voiced(id, period));
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
}
