package vn.tonghop.storage;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.CountedReport;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;

/**
 * Adds up what every unit reported, from the version that counted at a moment, a supplement together with the version it
 * rests on: flows over the reports of the year, stocks by
 * their latest report. A text that was filled in counts as one, a choice by its place among the choices. What a row says
 * of a unit is that unit's, whoever sent it.
 *
 * <p>{@code offset 0} has PostgreSQL look up one submission after the other, whatever it knows or does not know of the
 * tables: with statistics of only one of them it would join them row by row, which takes ten times as long.
 */
public final class TotalsQuery {

    private static final int QUARTERS = 4;

    private static final String SQL = """
            with counted as (
                select * from unnest(?, ?, ?, ?) as r (unit, form, months, rank)
            ), sent as (
                select v.id, v.unit, v.form, v.period, v.period_end, v.months, v.hidden, r.rank,
                       min(r.rank) over (partition by v.unit, v.form) as best
                from version_at(?, ?, ?, ?, ?) v
                join counted r on r.unit = v.unit and r.form = v.form and r.months = v.months
                where v.place is not null
            ), counting as materialized (
                select id, unit, period_end, hidden,
                       case when months <= 3 then extract(quarter from period_end)::int end as quarter
                from sent
                where rank = best
            ), term as (
                select * from unnest(?, ?, ?, ?, ?) with ordinality
                    as t (element, category, adds_up, choice, per_unit, no)
            ), reported as (
                select case when t.per_unit then o.category else c.unit end as unit,
                       t.no, t.adds_up, c.period_end, c.quarter,
                       sum(case when o.state = 'NOT_APPLICABLE' then 0 else coalesce(o.number, 1) end) as total
                from counting c
                cross join lateral (
                    select element, category, state, number, text is not null as chosen from observation
                    where submission_id = c.id and element = any (array(select element from term))
                      and (c.hidden is null or element <> all (c.hidden))
                    offset 0
                ) o
                join term t on t.element = o.element
                     and (t.category = '' or o.category = t.category or starts_with(o.category, t.category || '/'))
                where o.state in ('REPORTED', 'ZERO', 'NOT_APPLICABLE')
                  and (not t.choice or o.chosen and o.number is not null)
                group by 1, t.no, t.adds_up, c.period_end, c.quarter
            )
            select unit, no,
                   coalesce(case when adds_up then sum(total) filter (where period_end >= ?)
                                 else (array_agg(total order by period_end desc))[1] end, 0) as in_period,
                   case when adds_up then sum(total)
                        else (array_agg(total order by period_end desc))[1] end as to_date,
                   bool_or(period_end = ?) as current,
                   count(*) as months,
                   max(period_end) as last_report,
                   case when adds_up then sum(total) filter (where quarter = 1)
                        else max(total) filter (where quarter = 1) end as q1,
                   case when adds_up then sum(total) filter (where quarter = 2)
                        else max(total) filter (where quarter = 2) end as q2,
                   case when adds_up then sum(total) filter (where quarter = 3)
                        else max(total) filter (where quarter = 3) end as q3,
                   case when adds_up then sum(total) filter (where quarter = 4)
                        else max(total) filter (where quarter = 4) end as q4,
                   array_agg(extract(month from period_end)::int order by period_end)
                       filter (where no = any (?)) as month_numbers,
                   array_agg(total order by period_end) filter (where no = any (?)) as month_totals
            from reported
            group by unit, no, adds_up
            order by unit, no
            """;

    private final JdbcTemplate jdbc;
    private final String programme;
    private final boolean approvedOnly;

    public TotalsQuery(DataSource dataSource, String programme) {
        this(dataSource, programme, false);
    }

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public TotalsQuery(DataSource dataSource, String programme, boolean approvedOnly) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.approvedOnly = approvedOnly;
    }

    /** Sums per unit and term since the reporting year began, from what had been received by {@code asOf}. */
    public List<UnitTotal> totals(Period period, Instant asOf, List<MeasuredTerm> terms, List<CountedReport> counted) {
        return jdbc.query(
                SQL, statement -> fill(statement, period, asOf, terms, counted), (row, number) -> total(row, terms));
    }

    private static UnitTotal total(ResultSet row, List<MeasuredTerm> terms) throws SQLException {
        MeasuredTerm measured = terms.get(row.getInt("no") - 1);
        return new UnitTotal(
                row.getString("unit"),
                measured.term(),
                row.getBigDecimal("in_period"),
                row.getBigDecimal("to_date"),
                row.getBoolean("current"),
                row.getInt("months"),
                measured.byQuarter() ? quarters(row) : Map.of(),
                measured.byMonth() ? monthly(row) : Map.of(),
                Optional.of(row.getDate("last_report").toLocalDate()));
    }

    private static Map<Integer, BigDecimal> monthly(ResultSet row) throws SQLException {
        Integer[] numbers = (Integer[]) row.getArray("month_numbers").getArray();
        BigDecimal[] totals = (BigDecimal[]) row.getArray("month_totals").getArray();
        Map<Integer, BigDecimal> monthly = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            monthly.put(numbers[i], totals[i]);
        }
        return monthly;
    }

    private static Map<Integer, BigDecimal> quarters(ResultSet row) throws SQLException {
        Map<Integer, BigDecimal> quarters = new HashMap<>();
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            BigDecimal total = row.getBigDecimal("q" + quarter);
            if (total != null) {
                quarters.put(quarter, total);
            }
        }
        return quarters;
    }

    private void fill(
            PreparedStatement statement,
            Period period,
            Instant asOf,
            List<MeasuredTerm> terms,
            List<CountedReport> counted)
            throws SQLException {
        array(statement, 1, "text", counted, CountedReport::unit);
        array(statement, 2, "text", counted, CountedReport::form);
        array(statement, 3, "int", counted, CountedReport::months);
        array(statement, 4, "int", counted, CountedReport::order);
        statement.setString(5, programme);
        statement.setTimestamp(6, Timestamp.from(asOf));
        statement.setDate(7, Date.valueOf(period.reportYear().start()));
        statement.setDate(8, Date.valueOf(period.end()));
        statement.setBoolean(9, approvedOnly);
        array(statement, 10, "text", terms, term -> term.term().element());
        array(statement, 11, "text", terms, term -> term.term().category());
        array(statement, 12, "boolean", terms, MeasuredTerm::addsUpOverMonths);
        array(statement, 13, "boolean", terms, MeasuredTerm::choice);
        array(statement, 14, "boolean", terms, term -> term.term().isPerUnit());
        statement.setDate(15, Date.valueOf(period.start()));
        statement.setDate(16, Date.valueOf(period.end()));
        List<Integer> byMonth = IntStream.rangeClosed(1, terms.size())
                .filter(no -> terms.get(no - 1).byMonth())
                .boxed()
                .toList();
        array(statement, 17, "int", byMonth, no -> no);
        array(statement, 18, "int", byMonth, no -> no);
    }

    private static <T> void array(
            PreparedStatement statement, int index, String type, Collection<T> all, Function<T, Object> value)
            throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                index, connection.createArrayOf(type, all.stream().map(value).toArray()));
    }
}
