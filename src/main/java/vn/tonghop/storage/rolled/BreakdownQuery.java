package vn.tonghop.storage.rolled;

import java.sql.Date;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.CountedReport;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.storage.row.Parameters;

/**
 * Adds up what all units reported on each row of their forms, from the versions that counted at a moment: flows over the
 * reports of the year, stocks by the latest report of each unit that still is.
 */
public final class BreakdownQuery {

    private static final String SQL = """
            with counted as (
                select * from unnest(?, ?, ?, ?) as r (unit, form, months, rank)
            ), sent as (
                select v.id, v.unit, v.form, v.period_end, v.hidden, r.rank,
                       min(r.rank) over (partition by v.unit, v.form) as best
                from version_at(?, ?, ?, ?, ?) v
                join counted r on r.unit = v.unit and r.form = v.form and r.months = v.months
                where v.place is not null
            ), counting as materialized (
                select id, unit, form, period_end, hidden from sent where rank = best
            ), asked as (
                select * from unnest(?, ?) as a (element, adds_up)
            ), reported as (
                select c.form, c.unit, o.element, o.category, a.adds_up,
                       sum(o.number) as total,
                       sum(o.number) filter (where c.period_end >= ?) as in_period,
                       (array_agg(o.number order by c.period_end desc))[1] as latest
                from counting c
                cross join lateral (
                    select element, category, number from observation
                    where submission_id = c.id and element = any (array(select element from asked))
                      and number is not null and (c.hidden is null or element <> all (c.hidden))
                    offset 0
                ) o
                join asked a on a.element = o.element
                where a.adds_up or c.unit = any (?)
                group by 1, 2, 3, 4, 5
            )
            select form, element, category, count(*) as units,
                   coalesce(sum(case when adds_up then in_period else latest end), 0) as in_period,
                   sum(case when adds_up then total else latest end) as to_date
            from reported
            group by form, element, category
            order by form, element, category
            """;

    private final JdbcTemplate jdbc;
    private final String programme;
    private final boolean approvedOnly;

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public BreakdownQuery(DataSource dataSource, String programme, boolean approvedOnly) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.approvedOnly = approvedOnly;
    }

    /** @param living codes of the units of the period's last day */
    public List<Breakdown> breakdowns(
            Period period,
            Instant asOf,
            List<MeasuredTerm> divided,
            List<CountedReport> counted,
            Collection<String> living) {
        return jdbc.query(
                SQL,
                statement -> {
                    Parameters.counted(statement, counted);
                    Parameters.versions(statement, programme, asOf, period, approvedOnly);
                    Parameters.array(
                            statement, 10, "text", divided, term -> term.term().element());
                    Parameters.array(statement, 11, "boolean", divided, MeasuredTerm::addsUpOverMonths);
                    statement.setDate(12, Date.valueOf(period.start()));
                    Parameters.array(statement, 13, "text", living, code -> code);
                },
                (row, number) -> new Breakdown(
                        row.getString("form"),
                        row.getString("element"),
                        row.getString("category"),
                        row.getBigDecimal("in_period"),
                        row.getBigDecimal("to_date"),
                        row.getInt("units")));
    }
}
