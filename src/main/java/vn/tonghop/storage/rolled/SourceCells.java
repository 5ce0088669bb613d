package vn.tonghop.storage.rolled;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.storage.row.Parameters;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** The cells of the versions that a roll-up counted. */
public final class SourceCells {

    private static final String COUNTED = """
            with counted as (
                select * from unnest(?, ?, ?, ?) as r (unit, form, months, rank)
            ), sent as (
                select s.*, v.hidden, r.rank, min(r.rank) over (partition by s.unit, s.form) as best
                from snapshot b
                join snapshot_version v on v.snapshot_id = b.id
                join submission s on s.id = v.submission_id
                join counted r on r.unit = s.unit and r.form = s.form and r.months = s.months
                where b.programme = ? and b.period = ? and b.revision = ?
            )
            """;
    private static final String CELL = """
            select s.unit, s.form, s.period, s.period_end, s.version, s.send_number, s.received_at, r.file_name,
                   case when starts_with(o.element, 'U_') then o.category else s.unit end as about, o.*
            """;

    private final JdbcTemplate jdbc;

    public SourceCells(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Those of some data elements, oldest report first. */
    public List<SourceCell> of(Snapshot snapshot, List<CountedReport> counted, Set<String> elements) {
        return jdbc.query(
                COUNTED + CELL + """
                from sent s join receipt r on r.id = s.receipt_id
                join observation o on o.submission_id = s.id and o.element = any (?)
                     and (s.hidden is null or o.element <> all (s.hidden))
                where s.rank = s.best
                order by about, s.period_end, s.unit, s.version, o.sheet, o.row, o.col
                """,
                statement -> {
                    fill(statement, snapshot, counted);
                    statement.setArray(8, statement.getConnection().createArrayOf("text", elements.toArray()));
                },
                (row, number) -> cell(row));
    }

    /** Whatever stands or stood in one cell of files of that name, the last received first; whether it counts or not. */
    public List<SourceCell> at(Snapshot snapshot, String file, String sheet, int row, int column) {
        return jdbc.query(
                CELL + """
                from submission s join receipt r on r.id = s.receipt_id
                join observation o on o.submission_id = s.id
                where s.programme = ? and o.sheet = ? and o.row = ? and o.col = ?
                  and (r.file_name = ? or exists (
                      select from receipt_copy c where c.receipt_id = r.id and c.file_name = ?))
                order by s.received_at desc, s.id desc
                """, (found, number) -> cell(found), snapshot.programme(), sheet, row, column, file, file);
    }

    private static void fill(PreparedStatement statement, Snapshot snapshot, List<CountedReport> counted)
            throws SQLException {
        Parameters.counted(statement, counted);
        statement.setString(5, snapshot.programme());
        statement.setString(6, snapshot.period().code());
        statement.setInt(7, snapshot.revision());
    }

    private static SourceCell cell(ResultSet row) throws SQLException {
        return new SourceCell(
                row.getString("about"),
                new SourceCell.Sent(
                        row.getString("unit"),
                        row.getString("form"),
                        row.getString("period"),
                        row.getDate("period_end").toLocalDate(),
                        row.getInt("version"),
                        row.getInt("send_number"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("file_name")),
                row.getString("element"),
                row.getString("category"),
                new Value(
                        ValueState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getBigDecimal("number")),
                        Objects.requireNonNullElse(row.getString("text"), "")),
                new CellAddress(row.getString("sheet"), row.getInt("row"), row.getInt("col")));
    }
}
