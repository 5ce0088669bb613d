package vn.tonghop.storage.floor;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;

/**
 * A year of made-up reports of many units in the real tables, and the one query over them that any adding up has under it.
 */
public final class NationFloor {

    private static final String RECEIPTS = """
            insert into receipt (programme, sha256, file_name, folder, received_at, verdict, form, unit, period)
            select ?, encode(sha256(convert_to(u.unit || m.period, 'UTF8')), 'hex'), u.unit || '_' || m.period || '.xlsx', '',
                   m.ends + time '09:00' + interval '1 day', 'ACCEPTED', ?, u.unit, m.period
            from unnest(?) as u (unit) cross join unnest(?, ?) as m (period, ends)
            """;

    private static final String SUBMISSIONS = """
            insert into submission (receipt_id, programme, unit, form, form_version, period, period_end, months, version,
                                    send_number, data_to, received_at, queries)
            select r.id, r.programme, r.unit, r.form, 1, r.period, m.ends, 1, 1, 1, m.ends, r.received_at, 0
            from receipt r join unnest(?, ?) as m (period, ends) on m.period = r.period
            where r.programme = ?
            order by m.ends, r.unit
            """;

    /** Half of the cells zero, the others up to 60, the same each time; the rows of a report beside one another. */
    private static final String OBSERVATIONS = """
            insert into observation (submission_id, element, category, state, number, text, sheet, row, col)
            select s.id, e.code, '', case when v.n = 0 then 'ZERO' else 'REPORTED' end, v.n, null, '01', e.no::int, 3
            from submission s
            cross join unnest(?) with ordinality as e (code, no)
            cross join lateral (select greatest(0, abs(hashint8(s.id * 1009 + e.no)) % 121 - 60)) as v (n)
            where s.programme = ?
            order by s.id, e.no
            """;

    private static final String GROUPED = """
            select u.province, o.element, sum(o.number) as total
            from observation o
            join submission s on s.id = o.submission_id
            join unnest(?, ?) as u (unit, province) on u.unit = s.unit
            where s.programme = ?
            group by grouping sets ((u.province, o.element), (o.element))
            """;

    private final JdbcTemplate jdbc;
    private final String programme;

    public NationFloor(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** One report of every unit for every month, accepted, with a figure for each data element; returns the number of figures. */
    public int fill(String form, List<String> units, List<Period> months, List<String> elements) {
        jdbc.update(RECEIPTS, statement -> {
            statement.setString(1, programme);
            statement.setString(2, form);
            array(statement, 3, units);
            months(statement, 4, months);
        });
        jdbc.update(SUBMISSIONS, statement -> {
            months(statement, 1, months);
            statement.setString(3, programme);
        });
        int figures = jdbc.update(OBSERVATIONS, statement -> {
            array(statement, 1, elements);
            statement.setString(2, programme);
        });
        jdbc.query("select keep_amounts(?)", row -> {}, programme);
        return figures;
    }

    /** Everything added up by province and over all in one plain query; returns the number of sums. */
    public int groupingSets(Map<String, String> provinces) {
        List<String> units = List.copyOf(provinces.keySet());
        return jdbc.query(
                        GROUPED,
                        statement -> {
                            array(statement, 1, units);
                            array(
                                    statement,
                                    2,
                                    units.stream().map(provinces::get).toList());
                            statement.setString(3, programme);
                        },
                        (row, number) -> row.getBigDecimal("total"))
                .size();
    }

    private static void months(PreparedStatement statement, int index, List<Period> months) throws SQLException {
        array(statement, index, months.stream().map(Period::code).toList());
        Connection connection = statement.getConnection();
        statement.setArray(
                index + 1,
                connection.createArrayOf(
                        "date",
                        months.stream().map(month -> Date.valueOf(month.end())).toArray()));
    }

    private static void array(PreparedStatement statement, int index, List<String> texts) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("text", texts.toArray()));
    }
}
