package vn.tonghop.storage.totals;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.CountedReport;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.storage.row.Parameters;

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
            with counting as materialized (
                select c.id, c.unit, c.hidden, c.month, case when c.length <= 3 then (c.month + 2) / 3 end as quarter
                from unnest(?, ?, ?, ?, ?) as c (id, unit, month, length, hidden)
            ), term as (
                select * from unnest(?, ?, ?, ?, ?) with ordinality
                    as t (element, category, adds_up, choice, per_unit, no)
            ), reported as (
                select case when t.per_unit then o.category else '' end as said_of,
                       case when not t.per_unit then c.unit end as unit,
                       t.no, t.adds_up, c.month, c.quarter,
                       sum(case when o.state = 'NOT_APPLICABLE' then 0 else coalesce(o.number, 1) end) as total
                from counting c
                cross join lateral (
                    select element, category, state, number, text is not null as chosen from observation
                    where submission_id = c.id and element = any (array(select element from term))
                      and (c.hidden is null or element <> all (string_to_array(c.hidden, ' ')))
                    offset 0
                ) o
                join term t on t.element = o.element
                     and (t.category = '' or o.category = t.category or starts_with(o.category, t.category || '/'))
                where o.state in ('REPORTED', 'ZERO', 'NOT_APPLICABLE')
                  and (not t.choice or o.chosen and o.number is not null)
                group by 1, 2, t.no, t.adds_up, c.month, c.quarter
            )
            select said_of, unit, no,
                   coalesce(case when adds_up then sum(total) filter (where month >= ?)
                                 else (array_agg(total order by month desc))[1] end, 0) as in_period,
                   case when adds_up then sum(total)
                        else (array_agg(total order by month desc))[1] end as to_date,
                   bool_or(month = ?) as current,
                   count(*) as months,
                   max(month) as last_report,
                   case when adds_up then sum(total) filter (where quarter = 1)
                        else max(total) filter (where quarter = 1) end as q1,
                   case when adds_up then sum(total) filter (where quarter = 2)
                        else max(total) filter (where quarter = 2) end as q2,
                   case when adds_up then sum(total) filter (where quarter = 3)
                        else max(total) filter (where quarter = 3) end as q3,
                   case when adds_up then sum(total) filter (where quarter = 4)
                        else max(total) filter (where quarter = 4) end as q4,
                   array_agg(month order by month)
                       filter (where no = any (?)) as month_numbers,
                   array_agg(total order by month) filter (where no = any (?)) as month_totals
            from reported
            group by said_of, unit, no, adds_up
            """;

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final String programme;
    private final boolean approvedOnly;

    public TotalsQuery(DataSource dataSource, String programme) {
        this(dataSource, programme, false);
    }

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public TotalsQuery(DataSource dataSource, String programme, boolean approvedOnly) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.approvedOnly = approvedOnly;
    }

    /** Sums per unit and term since the reporting year began, from what had been received by {@code asOf}. */
    public List<UnitTotal> totals(Period period, Instant asOf, List<MeasuredTerm> terms, List<CountedReport> counted) {
        CountedVersions versions = CountedVersions.at(dataSource, programme, approvedOnly, period, asOf);
        return totals(period, versions, terms, counted);
    }

    /** The same from versions that are known. */
    public List<UnitTotal> totals(
            Period period, CountedVersions versions, List<MeasuredTerm> terms, List<CountedReport> counted) {
        Counting counting = new Counting(versions.of(counted));
        List<UnitTotal> totals = new ArrayList<>(new FlowTotals(jdbc, terms).totals(period, counting));
        List<MeasuredTerm> others =
                terms.stream().filter(term -> !FlowTotals.isFor(term)).toList();
        if (!others.isEmpty() && !counting.isEmpty()) {
            List<String> units = counting.units();
            totals.addAll(jdbc.query(
                    SQL,
                    statement -> fill(statement, period, others, counting),
                    (row, number) -> total(row, period, others, units)));
        }
        Map<Term, Integer> places = new HashMap<>();
        terms.forEach(term -> places.put(term.term(), places.size()));
        totals.sort(Comparator.comparing(UnitTotal::unit).thenComparing(total -> places.get(total.term())));
        return totals;
    }

    private static UnitTotal total(ResultSet row, Period period, List<MeasuredTerm> terms, List<String> units)
            throws SQLException {
        MeasuredTerm measured = terms.get(row.getInt("no") - 1);
        return new UnitTotal(
                measured.term().isPerUnit() ? row.getString("said_of") : units.get(row.getInt("unit")),
                measured.term(),
                row.getBigDecimal("in_period"),
                row.getBigDecimal("to_date"),
                row.getBoolean("current"),
                row.getInt("months"),
                measured.byQuarter() ? quarters(row) : Map.of(),
                measured.byMonth() ? monthly(row) : Map.of(),
                Optional.of(
                        Period.month(period.year(), row.getInt("last_report")).end()));
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

    private static void fill(PreparedStatement statement, Period period, List<MeasuredTerm> terms, Counting counting)
            throws SQLException {
        counting.fill(statement);
        Parameters.array(statement, 6, "text", terms, term -> term.term().element());
        Parameters.array(statement, 7, "text", terms, term -> term.term().category());
        Parameters.array(statement, 8, "boolean", terms, MeasuredTerm::addsUpOverMonths);
        Parameters.array(statement, 9, "boolean", terms, MeasuredTerm::choice);
        Parameters.array(statement, 10, "boolean", terms, term -> term.term().isPerUnit());
        statement.setInt(11, period.firstMonth());
        statement.setInt(12, period.lastMonth());
        List<Integer> byMonth = IntStream.rangeClosed(1, terms.size())
                .filter(no -> terms.get(no - 1).byMonth())
                .boxed()
                .toList();
        Parameters.array(statement, 13, "int", byMonth, no -> no);
        Parameters.array(statement, 14, "int", byMonth, no -> no);
    }
}
