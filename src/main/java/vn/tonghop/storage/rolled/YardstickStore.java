package vn.tonghop.storage.rolled;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.revision.Yardstick;
import vn.tonghop.storage.row.CopyRows;

/** By which rules the figures of a roll-up were worked out. */
public final class YardstickStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public YardstickStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Keeps them with the snapshot, in the transaction of the caller. */
    public void save(long snapshot, List<Yardstick> yardsticks) {
        var rows = new CopyRows("yardstick (snapshot_id, indicator, definition, level)");
        yardsticks.forEach(each -> rows.value(snapshot)
                .value(each.indicator())
                .value(each.definition())
                .value(each.level())
                .endRow());
        rows.send(dataSource);
    }

    public List<Yardstick> of(long snapshot) {
        return jdbc.query(
                "select * from yardstick where snapshot_id = ? order by indicator",
                (row, number) -> new Yardstick(
                        row.getString("indicator"),
                        row.getString("definition"),
                        Optional.ofNullable(row.getBigDecimal("level"))),
                snapshot);
    }
}
