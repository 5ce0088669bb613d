package vn.tonghop.storage.rolled;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.storage.row.CopyRows;

/** Keeps what a roll-up says of each row of the forms. */
public final class BreakdownStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public BreakdownStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps them with the snapshot, in the transaction of the caller. */
    public void save(long snapshot, List<Breakdown> breakdowns) {
        var rows = new CopyRows("breakdown (snapshot_id, no, form, element, category, in_period, to_date, units)");
        int no = 1;
        for (Breakdown each : breakdowns) {
            rows.value(snapshot)
                    .value(no++)
                    .value(each.form())
                    .value(each.element())
                    .value(each.category())
                    .value(each.inPeriod())
                    .value(each.toDate())
                    .value(each.units())
                    .endRow();
        }
        rows.send(dataSource);
    }

    public List<Breakdown> of(long snapshot) {
        return jdbc.query(
                "select * from breakdown where snapshot_id = ? order by no",
                (row, number) -> new Breakdown(
                        row.getString("form"),
                        row.getString("element"),
                        row.getString("category"),
                        row.getBigDecimal("in_period"),
                        row.getBigDecimal("to_date"),
                        row.getInt("units")),
                snapshot);
    }
}
