package vn.tonghop.storage.totals;

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
import vn.tonghop.storage.row.Parameters;

/**
 * Adds up what adds up over the year and is not wanted month by month, which is most of it, in one pass: months are no
 * groups of their own, but bits.
 *
 * <p>Unit by unit, so that the sums at hand stay few whatever the size of the country; {@code offset 0} has PostgreSQL look up
 * one submission after the other, whatever it knows or does not know of the tables.
 */
final class FlowTotals {

    private static final String SQL = """
            with sender as materialized (
                select unit, array_agg(id) as ids, array_agg(month) as months, array_agg(hidden) as hidden
                from unnest(?, ?, ?, ?, ?) as c (id, unit, month, length, hidden) group by unit
            ), term as (
                select * from unnest(?, ?, ?) as t (element, category, no)
            )
            select u.unit, t.no, sum(s.total) as to_date, coalesce(sum(s.in_period), 0) as in_period,
                   bit_or(s.months) as months
            from sender u
            cross join lateral (
                select o.element, o.category, sum(o.said) as total,
                       sum(o.said) filter (where c.month between ? and ?) as in_period, bit_or(1 << c.month) as months
                from unnest(u.ids, u.months, u.hidden) as c (id, month, hidden)
                cross join lateral (
                    select element, category, case when state = 'NOT_APPLICABLE' then 0 else coalesce(number, 1) end as said
                    from observation
                    where submission_id = c.id and element = any (?) and state in ('REPORTED', 'ZERO', 'NOT_APPLICABLE')
                      and (c.hidden is null or element <> all (string_to_array(c.hidden, ' ')))
                    offset 0
                ) o
                group by o.element, o.category
                offset 0
            ) s
            join term t on t.element = s.element
                 and (t.category = '' or s.category = t.category or starts_with(s.category, t.category || '/'))
            group by u.unit, t.no
            """;

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
                SQL, statement -> fill(statement, period, counting, own), (row, number) -> total(row, period, units));
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
        Parameters.array(statement, 6, "text", own, no -> terms.get(no).term().element());
        Parameters.array(statement, 7, "text", own, no -> terms.get(no).term().category());
        Parameters.array(statement, 8, "int", own, no -> no);
        statement.setInt(9, period.firstMonth());
        statement.setInt(10, period.lastMonth());
        Parameters.array(
                statement,
                11,
                "text",
                own.stream()
                        .map(no -> terms.get(no).term().element())
                        .distinct()
                        .toList(),
                element -> element);
    }
}
