package vn.tonghop.storage.rolled;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.quality.ReportCells;

/** Counts how the cells of every report that counts were filled, a supplement together with what it rests on. */
public final class CellsQuery {

    private static final String SQL = """
            with version as materialized (
                select * from version_at(?, ?, ?, ?, ?)
            ), cell as (
                select v.unit, v.form, v.period,
                       count(*) filter (where o.state in ('REPORTED', 'ZERO', 'NOT_APPLICABLE')) as filled,
                       count(*) as asked
                from (select * from version where place is not null and period_end = ?) v
                cross join lateral (
                    select state from observation
                    where submission_id = v.id and element = any (?) and (v.hidden is null or element <> all (v.hidden))
                    offset 0
                ) o
                group by 1, 2, 3
            )
            select v.unit, v.form, v.period, v.months, coalesce(c.filled, 0) as filled, coalesce(c.asked, 0) as asked,
                   (select count(distinct f.sheet)
                    from finding f join query_at(v.id, ?) q on q.no = f.no
                    where f.receipt_id = v.receipt_id and f.rule = any (?) and q.accepted is not true
                      and v.approved_at is null and v.waived_at is null and v.period_end = ?) as copied
            from version v left join cell c on c.unit = v.unit and c.form = v.form and c.period = v.period
            where v.place = 1
            order by v.unit, v.form, v.period
            """;

    private final JdbcTemplate jdbc;
    private final String programme;
    private final boolean approvedOnly;

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public CellsQuery(DataSource dataSource, String programme, boolean approvedOnly) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.approvedOnly = approvedOnly;
    }

    /**
     * Of every report of the year that ends with the period or before it; cells only of those that end with it.
     *
     * @param required codes of the data elements that every reporter has to fill in
     * @param copyChecks ids of the rules that look for copied sheets
     */
    public List<ReportCells> cells(
            Period period, Instant moment, Collection<String> required, Collection<String> copyChecks) {
        return jdbc.query(
                SQL,
                (row, number) -> new ReportCells(
                        row.getString("unit"),
                        row.getString("form"),
                        row.getString("period"),
                        row.getInt("months"),
                        row.getInt("filled"),
                        row.getInt("asked"),
                        row.getInt("copied")),
                programme,
                Timestamp.from(moment),
                Date.valueOf(period.reportYear().start()),
                Date.valueOf(period.end()),
                approvedOnly,
                Date.valueOf(period.end()),
                required.toArray(String[]::new),
                Timestamp.from(moment),
                copyChecks.toArray(String[]::new),
                Date.valueOf(period.end()));
    }
}
