package vn.tonghop.storage.rolled;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.outlook.Boundaries;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.Outlook;
import vn.tonghop.rollup.snapshot.outlook.Rank;
import vn.tonghop.rollup.snapshot.outlook.RecutFigure;
import vn.tonghop.rollup.snapshot.outlook.UnitBefore;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.rollup.snapshot.outlook.UnitThen;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.storage.row.TextArray;

/** The part of an outlook that is about single units. */
final class UnitOutlookStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    UnitOutlookStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    void save(long snapshot, Outlook outlook) {
        saveRanks(snapshot, outlook.ranks());
        saveBefore(snapshot, outlook.before());
        saveRecut(snapshot, outlook.recut());
        saveThen(snapshot, outlook.boundaries().then());
    }

    Outlook with(long snapshot, List<IndicatorOutlook> indicators) {
        return new Outlook(
                indicators,
                ranks(snapshot),
                before(snapshot),
                new Boundaries(UnitMap.AS_THEY_ARE, recut(snapshot), then(snapshot)));
    }

    private void saveRanks(long snapshot, List<Rank> ranks) {
        var rows = new CopyRows("unit_rank (snapshot_id, no, indicator, unit, place, reason)");
        int no = 1;
        for (Rank rank : ranks) {
            rows.value(snapshot)
                    .value(no++)
                    .value(rank.indicator())
                    .value(rank.unit())
                    .value(rank.place())
                    .value(rank.reason())
                    .endRow();
        }
        rows.send(dataSource);
    }

    private void saveBefore(long snapshot, List<UnitBefore> units) {
        var rows = new CopyRows("unit_before (snapshot_id, no, unit, indicator, origins, actual, denominator, state)");
        int no = 1;
        for (UnitBefore unit : units) {
            rows.value(snapshot)
                    .value(no++)
                    .value(unit.unit())
                    .value(unit.indicator())
                    .value(TextArray.of(unit.origins()))
                    .value(unit.actual())
                    .value(unit.denominator())
                    .value(unit.state())
                    .endRow();
        }
        rows.send(dataSource);
    }

    private void saveRecut(long snapshot, List<RecutFigure> figures) {
        var rows = new CopyRows("recut_figure (snapshot_id, no, map, unit, since, indicator, actual, denominator,"
                + " allocated, comparable)");
        int no = 1;
        for (RecutFigure figure : figures) {
            rows.value(snapshot)
                    .value(no++)
                    .value(figure.map())
                    .value(figure.unit())
                    .value(figure.since())
                    .value(figure.indicator())
                    .value(figure.actual())
                    .value(figure.denominator())
                    .value(figure.allocated())
                    .value(figure.comparable())
                    .endRow();
        }
        rows.send(dataSource);
    }

    private void saveThen(long snapshot, List<UnitThen> units) {
        var rows = new CopyRows(
                "unit_then (snapshot_id, no, unit, since, indicator, actual, denominator, heirs," + " comparable)");
        int no = 1;
        for (UnitThen unit : units) {
            rows.value(snapshot)
                    .value(no++)
                    .value(unit.unit())
                    .value(unit.since())
                    .value(unit.indicator())
                    .value(unit.actual())
                    .value(unit.denominator())
                    .value(TextArray.of(unit.heirs()))
                    .value(unit.comparable())
                    .endRow();
        }
        rows.send(dataSource);
    }

    private List<UnitThen> then(long snapshot) {
        return jdbc.query(
                "select * from unit_then where snapshot_id = ? order by no",
                (row, number) -> new UnitThen(
                        row.getString("unit"),
                        row.getDate("since").toLocalDate(),
                        row.getString("indicator"),
                        row.getBigDecimal("actual"),
                        Optional.ofNullable(row.getBigDecimal("denominator")),
                        TextArray.read(row.getArray("heirs")),
                        row.getBoolean("comparable")),
                snapshot);
    }

    private List<Rank> ranks(long snapshot) {
        return jdbc.query(
                "select * from unit_rank where snapshot_id = ? order by no",
                (row, number) -> new Rank(
                        row.getString("indicator"),
                        row.getString("unit"),
                        row.getInt("place"),
                        Rank.Reason.valueOf(row.getString("reason"))),
                snapshot);
    }

    private List<UnitBefore> before(long snapshot) {
        return jdbc.query(
                "select * from unit_before where snapshot_id = ? order by no",
                (row, number) -> new UnitBefore(
                        row.getString("unit"),
                        row.getString("indicator"),
                        TextArray.read(row.getArray("origins")),
                        Optional.ofNullable(row.getBigDecimal("actual")),
                        Optional.ofNullable(row.getBigDecimal("denominator")),
                        UnitBefore.State.valueOf(row.getString("state"))),
                snapshot);
    }

    private List<RecutFigure> recut(long snapshot) {
        return jdbc.query(
                "select * from recut_figure where snapshot_id = ? order by no",
                (row, number) -> new RecutFigure(
                        UnitMap.valueOf(row.getString("map")),
                        row.getString("unit"),
                        row.getDate("since").toLocalDate(),
                        row.getString("indicator"),
                        Optional.ofNullable(row.getBigDecimal("actual")),
                        Optional.ofNullable(row.getBigDecimal("denominator")),
                        Optional.ofNullable(row.getBigDecimal("allocated")),
                        row.getBoolean("comparable")),
                snapshot);
    }
}
