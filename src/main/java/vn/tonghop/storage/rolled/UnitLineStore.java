package vn.tonghop.storage.rolled;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.rollup.snapshot.Review;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.UnitState;
import vn.tonghop.rollup.snapshot.Why;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.storage.row.PartRow;

/** The units of a roll-up, as they were known then, with their parts in the figures. */
public final class UnitLineStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public UnitLineStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps them with the snapshot, in the transaction of the caller. */
    public void save(long id, List<UnitLine> lines) {
        var rows = new CopyRows(
                "unit_line (snapshot_id, no, unit, state, received_at, days_late, version, queries, reason, approved,"
                        + " override, extended, name, kind, parent, valid_from, valid_to, basis, reason_en)");
        var parts = new CopyRows("unit_figures (snapshot_id, unit, indicators, actuals, denominators, current)");
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
                    .value(line.reason().vietnamese())
                    .value(line.review().approved())
                    .value(line.review().override())
                    .value(line.extended());
            unit(rows, line.unit());
            rows.value(line.reason().english());
            rows.endRow();
            PartRow.add(parts.value(id).value(unit), line.figures());
        }
        rows.send(dataSource);
        parts.send(dataSource);
    }

    private static void unit(CopyRows rows, OrgUnit unit) {
        rows.value(unit.name())
                .value(unit.kind())
                .value(unit.parent())
                .value(unit.validFrom())
                .value(unit.validTo())
                .value(unit.basis());
    }

    public List<UnitLine> of(long id) {
        Map<String, Map<String, UnitFigure>> parts = new HashMap<>();
        jdbc.query(
                "select * from unit_figures where snapshot_id = ?",
                row -> {
                    parts.put(row.getString("unit"), PartRow.read(row));
                },
                id);
        return jdbc.query(
                "select * from unit_line where snapshot_id = ? order by no",
                (row, number) -> line(row, parts.getOrDefault(row.getString("unit"), Map.of())),
                id);
    }

    private static UnitLine line(ResultSet row, Map<String, UnitFigure> parts) throws SQLException {
        @Nullable Timestamp received = row.getTimestamp("received_at");
        @Nullable Date extended = row.getDate("extended");
        return new UnitLine(
                unit(row),
                UnitState.valueOf(row.getString("state")),
                Optional.ofNullable(received).map(Timestamp::toInstant),
                row.getInt("days_late"),
                row.getInt("version"),
                row.getInt("queries"),
                new Why(row.getString("reason"), row.getString("reason_en")),
                new Review(row.getBoolean("approved"), row.getString("override")),
                parts,
                Optional.ofNullable(extended).map(Date::toLocalDate));
    }

    private static OrgUnit unit(ResultSet row) throws SQLException {
        @Nullable Date validTo = row.getDate("valid_to");
        return new OrgUnit(
                row.getString("unit"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent"),
                row.getDate("valid_from").toLocalDate(),
                Optional.ofNullable(validTo).map(Date::toLocalDate),
                Basis.valueOf(row.getString("basis")));
    }
}
