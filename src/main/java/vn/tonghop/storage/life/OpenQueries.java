package vn.tonghop.storage.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Finding;
import vn.tonghop.period.Period;
import vn.tonghop.storage.row.FindingRow;

/** What was still asked of the versions that a roll-up counted, as of its moment. */
public final class OpenQueries {

    private final JdbcTemplate jdbc;

    public OpenQueries(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** By the code of the unit, in the order of the file. */
    public Map<String, List<Finding>> of(String programme, Period period, int revision) {
        Map<String, List<Finding>> open = new LinkedHashMap<>();
        jdbc.query(
                """
                select s.unit, '' as file_name, f.* from snapshot b
                join snapshot_version v on v.snapshot_id = b.id and v.place = 1
                join submission s on s.id = v.submission_id and s.period = b.period
                join lateral query_at(s.id, b.as_of) q on q.accepted is not true
                join finding f on f.receipt_id = s.receipt_id and f.no = q.no
                where b.programme = ? and b.period = ? and b.revision = ?
                order by s.unit, s.form, f.no
                """,
                row -> {
                    open.computeIfAbsent(row.getString("unit"), unit -> new ArrayList<>())
                            .add(FindingRow.of(row));
                },
                programme,
                period.code(),
                revision);
        return open;
    }
}
