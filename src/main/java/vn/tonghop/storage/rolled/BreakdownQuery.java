package vn.tonghop.storage.rolled;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.storage.row.Parameters;
import vn.tonghop.storage.totals.CountedVersions.Version;

/**
 * Adds up what all units reported on each row of their forms, from the versions that counted at a moment: flows over the
 * reports of the year, stocks by the latest report of each unit that still is.
 */
public final class BreakdownQuery {

    private static final String SQL = """
            with counting as materialized (
                select id, unit, form, month, string_to_array(hidden, ' ') as hidden
                from unnest(?, ?, ?, ?, ?) as c (id, unit, form, month, hidden)
            ), asked as (
                select * from unnest(?, ?) as a (element, adds_up)
            ), reported as (
                select c.form, c.unit, o.element, o.category, a.adds_up,
                       sum(o.number) as total,
                       sum(o.number) filter (where c.month >= ?) as in_period,
                       (array_agg(o.number order by c.month desc))[1] as latest
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

    public BreakdownQuery(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * What is told row by row; nothing is asked where no form has rows.
     *
     * @param living codes of the units of the period's last day
     */
    public List<Breakdown> breakdowns(
            Period period, List<Version> counting, List<MeasuredTerm> divided, Collection<String> living) {
        return divided.isEmpty() ? List.of() : told(period, counting, divided, living);
    }

    private List<Breakdown> told(
            Period period, List<Version> counting, List<MeasuredTerm> divided, Collection<String> living) {
        return jdbc.query(
                SQL,
                statement -> {
                    Parameters.array(statement, 1, "bigint", counting, Version::id);
                    Parameters.array(statement, 2, "text", counting, Version::unit);
                    Parameters.array(statement, 3, "text", counting, Version::form);
                    Parameters.array(
                            statement,
                            4,
                            "int",
                            counting,
                            version -> version.period().lastMonth());
                    Parameters.texts(statement, 5, counting, Version::hidden);
                    Parameters.array(
                            statement, 6, "text", divided, term -> term.term().element());
                    Parameters.array(statement, 7, "boolean", divided, MeasuredTerm::addsUpOverMonths);
                    statement.setInt(8, period.firstMonth());
                    Parameters.array(statement, 9, "text", living, code -> code);
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
