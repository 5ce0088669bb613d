package vn.tonghop.storage.rolled;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.quality.Difference;
import vn.tonghop.rollup.snapshot.quality.Quality;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.storage.row.TextArray;

/** Keeps how well the reports of a rolled-up period came in. */
public final class QualityStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public QualityStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps it with the snapshot, in the transaction of the caller. */
    public void save(long snapshot, Quality quality) {
        var rows =
                new CopyRows("unit_quality (snapshot_id, unit, due, counted, days_late, filled, asked, queries, copied,"
                        + " stale, earlier_missing, missing_periods)");
        quality.units()
                .forEach(unit -> rows.value(snapshot)
                        .value(unit.unit())
                        .value(unit.due())
                        .value(unit.in())
                        .value(unit.daysLate())
                        .value(unit.filled())
                        .value(unit.asked())
                        .value(unit.queries())
                        .value(unit.copied())
                        .value(unit.stale())
                        .value(unit.earlierMissing())
                        .value(TextArray.of(unit.missing()))
                        .endRow());
        rows.send(dataSource);
        saveDifferences(snapshot, quality.differences());
    }

    private void saveDifferences(long snapshot, List<Difference> differences) {
        var rows = new CopyRows(
                "difference (snapshot_id, no, indicator, area, governing, governing_in, governing_due, other,"
                        + " other_in, other_due, months)");
        int no = 1;
        for (Difference each : differences) {
            rows.value(snapshot).value(no++).value(each.indicator()).value(each.area());
            for (Difference.Side side : List.of(each.governing(), each.other())) {
                rows.value(side.sum()).value(side.in()).value(side.due());
            }
            rows.value(each.months()).endRow();
        }
        rows.send(dataSource);
    }

    public Quality of(long snapshot) {
        return new Quality(units(snapshot), differences(snapshot));
    }

    private List<Difference> differences(long snapshot) {
        return jdbc.query(
                "select * from difference where snapshot_id = ? order by no",
                (row, number) -> new Difference(
                        row.getString("indicator"),
                        row.getString("area"),
                        new Difference.Side(
                                row.getBigDecimal("governing"),
                                row.getInt("governing_in"),
                                row.getInt("governing_due")),
                        new Difference.Side(
                                row.getBigDecimal("other"), row.getInt("other_in"), row.getInt("other_due")),
                        row.getInt("months")),
                snapshot);
    }

    private List<UnitQuality> units(long snapshot) {
        return jdbc.query(
                "select * from unit_quality where snapshot_id = ? order by unit collate \"C\"",
                (row, number) -> new UnitQuality(
                        row.getString("unit"),
                        row.getInt("due"),
                        row.getInt("counted"),
                        row.getInt("days_late"),
                        row.getInt("filled"),
                        row.getInt("asked"),
                        row.getInt("queries"),
                        row.getInt("copied"),
                        row.getInt("stale"),
                        row.getInt("earlier_missing"),
                        TextArray.read(row.getArray("missing_periods"))),
                snapshot);
    }
}
