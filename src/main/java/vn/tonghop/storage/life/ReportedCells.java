package vn.tonghop.storage.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;
import vn.tonghop.submission.life.SentVersion;

/** Gives back what a version said, cell by cell; of a supplement what it brought itself. */
public final class ReportedCells {

    private final JdbcTemplate jdbc;

    public ReportedCells(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** In the order of sheets, rows and columns. */
    public List<Observation> of(SentVersion version) {
        return jdbc.query(
                "select * from observation where submission_id = ? order by sheet, row, col",
                (row, number) -> observation(row),
                version.id());
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getString("element"),
                row.getString("category"),
                new Value(
                        ValueState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getBigDecimal("number")),
                        Objects.requireNonNullElse(row.getString("text"), "")),
                new CellAddress(row.getString("sheet"), row.getInt("row"), row.getInt("col")));
    }
}
