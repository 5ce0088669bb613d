package vn.tonghop.storage;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;

/**
 * Adds up what every unit reported month by month, from the version that counted at a moment: flows over the months of the year,
 * stocks by their latest month. A text that was filled in counts as one.
 *
 * <p>{@code offset 0} has PostgreSQL look up one submission after the other, whatever it knows or does not know of the
 * tables: with statistics of only one of them it would join them row by row, which takes ten times as long.
 */
public final class TotalsQuery {

    private static final String SQL = """
            with counting as materialized (
                select distinct on (unit, form, period) id, unit, period_end
                from submission
                where programme = ? and received_at <= ? and period_end between ? and ? and months = 1
                order by unit, form, period, version desc
            ), term as (
                select * from unnest(?, ?, ?) with ordinality as t (element, category, adds_up, no)
            ), monthly as (
                select c.unit, t.no, t.adds_up, c.period_end,
                       sum(case when o.state = 'NOT_APPLICABLE' then 0 else coalesce(o.number, 1) end) as total
                from counting c
                cross join lateral (
                    select element, category, state, number from observation
                    where submission_id = c.id and element = any (array(select element from term))
                    offset 0
                ) o
                join term t on t.element = o.element
                     and (t.category = '' or o.category = t.category or starts_with(o.category, t.category || '/'))
                where o.state in ('REPORTED', 'ZERO', 'NOT_APPLICABLE')
                group by c.unit, t.no, t.adds_up, c.period_end
            )
            select unit, no,
                   coalesce(case when adds_up then sum(total) filter (where period_end >= ?)
                                 else (array_agg(total order by period_end desc))[1] end, 0) as in_period,
                   case when adds_up then sum(total)
                        else (array_agg(total order by period_end desc))[1] end as to_date,
                   bool_or(period_end = ?) as current,
                   count(*) as months
            from monthly
            group by unit, no, adds_up
            order by unit, no
            """;

    private final JdbcTemplate jdbc;
    private final String programme;

    public TotalsQuery(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** Sums per unit and term since the reporting year began, from what had been received by {@code asOf}. */
    public List<UnitTotal> totals(Period period, Instant asOf, List<MeasuredTerm> terms) {
        return jdbc.query(
                SQL,
                statement -> fill(statement, period, asOf, terms),
                (row, number) -> new UnitTotal(
                        row.getString("unit"),
                        terms.get(row.getInt("no") - 1).term(),
                        row.getBigDecimal("in_period"),
                        row.getBigDecimal("to_date"),
                        row.getBoolean("current"),
                        row.getInt("months")));
    }

    private void fill(PreparedStatement statement, Period period, Instant asOf, List<MeasuredTerm> terms)
            throws SQLException {
        statement.setString(1, programme);
        statement.setTimestamp(2, Timestamp.from(asOf));
        statement.setDate(3, Date.valueOf(period.reportYear().start()));
        statement.setDate(4, Date.valueOf(period.end()));
        Connection connection = statement.getConnection();
        statement.setArray(
                5,
                texts(
                        connection,
                        terms.stream().map(term -> term.term().element()).toList()));
        statement.setArray(
                6,
                texts(
                        connection,
                        terms.stream().map(term -> term.term().category()).toList()));
        Object[] addsUp = terms.stream().map(MeasuredTerm::addsUpOverMonths).toArray();
        statement.setArray(7, connection.createArrayOf("boolean", addsUp));
        statement.setDate(8, Date.valueOf(period.start()));
        statement.setDate(9, Date.valueOf(period.end()));
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
