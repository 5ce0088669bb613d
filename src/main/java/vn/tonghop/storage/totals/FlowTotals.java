package vn.tonghop.storage.totals;

import static vn.tonghop.storage.totals.CountingQuery.array;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;

/**
 * Adds up what adds up over the year and is not wanted month by month, which is most of it, in one pass: months are no
 * groups of their own, but bits.
 *
 * <p>A few versions are looked up one after the other: with statistics of only one of the tables PostgreSQL would go through
 * all that is stored. {@code offset 0} keeps it at that.
 */
final class FlowTotals {

    /** How many versions are looked up one by one. */
    private static final int FEW = 5000;

    private static final String OBSERVED = """
            select element, category, state, number from observation where submission_id = c.id and element = any (?)
            """;

    private static final String SQL = """
            with counting as (
                select * from unnest(?, ?, ?, ?, ?) as c (id, unit, month, length, hidden)
            ), term as (
                select * from unnest(?, ?, ?) as t (element, category, no)
            ), said as (
                select c.unit, o.element, o.category, sum(v.said) as total,
                       sum(v.said) filter (where c.month between ? and ?) as in_period, bit_or(1 << c.month) as months
                from counting c
                %s
                cross join lateral (
                    select case when o.state = 'NOT_APPLICABLE' then 0 else coalesce(o.number, 1) end as said
                ) v
                where o.state in ('REPORTED', 'ZERO', 'NOT_APPLICABLE')
                  and (c.hidden is null or o.element <> all (string_to_array(c.hidden, ' ')))
                group by c.unit, o.element, o.category
            )
            select s.unit, t.no, sum(s.total) as to_date, coalesce(sum(s.in_period), 0) as in_period,
                   bit_or(s.months) as months
            from said s
            join term t on t.element = s.element
                 and (t.category = '' or s.category = t.category or starts_with(s.category, t.category || '/'))
            group by s.unit, t.no
            """;

    private static final String ONE_BY_ONE = SQL.formatted("cross join lateral (" + OBSERVED + " offset 0) o");
    private static final String ALL =
            SQL.formatted("join observation o on o.submission_id = c.id and o.element = any (?)");

    private final JdbcTemplate jdbc;
    private final List<MeasuredTerm> terms;

    /** @param terms all that are measured */
    FlowTotals(JdbcTemplate jdbc, List<MeasuredTerm> terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    /** Whether a term is added up here. */
    static boolean isFor(MeasuredTerm term) {
        return term.addsUpOverMonths()
                && !term.choice()
                && !term.byQuarter()
                && !term.byMonth()
                && !term.term().isPerUnit();
    }

    List<UnitTotal> totals(Period period, Counting counting) {
        List<Integer> own = IntStream.range(0, terms.size())
                .filter(no -> isFor(terms.get(no)))
                .boxed()
                .toList();
        if (own.isEmpty() || counting.isEmpty()) {
            return List.of();
        }
        List<String> units = counting.units();
        return jdbc.query(
                counting.isFew(FEW) ? ONE_BY_ONE : ALL,
                statement -> fill(statement, period, counting, own),
                (row, number) -> total(row, period, units));
    }

    private UnitTotal total(ResultSet row, Period period, List<String> units) throws SQLException {
        int months = row.getInt("months");
        int last = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(months);
        return new UnitTotal(
                units.get(row.getInt("unit")),
                terms.get(row.getInt("no")).term(),
                row.getBigDecimal("in_period"),
                row.getBigDecimal("to_date"),
                last == period.lastMonth(),
                Integer.bitCount(months),
                Map.of(),
                Map.of(),
                Optional.of(Period.month(period.year(), last).end()));
    }

    private void fill(PreparedStatement statement, Period period, Counting counting, List<Integer> own)
            throws SQLException {
        counting.fill(statement);
        array(statement, 6, "text", own, no -> terms.get(no).term().element());
        array(statement, 7, "text", own, no -> terms.get(no).term().category());
        array(statement, 8, "int", own, no -> no);
        statement.setInt(9, period.firstMonth());
        statement.setInt(10, period.lastMonth());
        array(
                statement,
                11,
                "text",
                own.stream().map(no -> terms.get(no).term().element()).distinct().toList(),
                element -> element);
    }
}
