package vn.tonghop.storage.totals;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;

/**
 * Adds up what adds up over the year and is not wanted month by month, which is most of it, in one pass: months are no
 * groups of their own, but bits.
 *
 * <p>Unit by unit, so that the sums at hand stay few whatever the size of the country. The units are looked up among the
 * submissions only so that PostgreSQL shares them out over its processes, which it never does with an array.
 */
final class FlowTotals {

    private static final String SQL = """
            with sender as (
                select * from unnest(?, ?, ?, ?, ?) as u (place, first, ids, months, hidden)
            )
            select u.place, sums_of(u.ids::bigint[], u.months::int[], u.hidden::text[], ?, ?)
            from submission s join sender u on u.first = s.id
            """;

    private final JdbcTemplate jdbc;
    private final List<MeasuredTerm> terms;

    /** By data element, the places of the terms that are made of it. */
    private final Map<String, List<Integer>> own = new HashMap<>();

    /** @param terms all that are measured */
    FlowTotals(JdbcTemplate jdbc, List<MeasuredTerm> terms) {
        this.jdbc = jdbc;
        this.terms = terms;
        IntStream.range(0, terms.size())
                .filter(no -> isFor(terms.get(no)))
                .forEach(no -> own.computeIfAbsent(terms.get(no).term().element(), element -> new ArrayList<>())
                        .add(no));
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
        if (own.isEmpty() || counting.isEmpty()) {
            return List.of();
        }
        List<UnitTotal> totals = new ArrayList<>();
        List<String> units = counting.units();
        jdbc.query(SQL, statement -> fill(statement, period, counting), row -> {
            String unit = units.get(row.getInt(1));
            sums((String[]) row.getArray(2).getArray(), period)
                    .forEach((no, sum) -> totals.add(total(unit, terms.get(no).term(), sum, period)));
        });
        return totals;
    }

    private void fill(PreparedStatement statement, Period period, Counting counting) throws SQLException {
        counting.fillUnits(statement);
        statement.setBoolean(
                6,
                own.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(no -> !terms.get(no).term().category().isEmpty()));
        statement.setInt(7, period.firstMonth());
    }

    /** @param months as bits */
    private record Sum(BigDecimal toDate, BigDecimal inPeriod, int months) {

        Sum plus(Sum other) {
            return new Sum(toDate.add(other.toDate), inPeriod.add(other.inPeriod), months | other.months);
        }
    }

    /** What one unit said, by the place of the term. */
    private Map<Integer, Sum> sums(@Nullable String[] lists, Period period) {
        if (lists[0] == null) {
            return Map.of();
        }
        List<String[]> columns =
                Stream.of(lists).map(list -> list.split("\n", -1)).toList();
        Map<Integer, Sum> sums = new HashMap<>();
        for (int i = 0; i < columns.get(0).length; i++) {
            BigDecimal toDate = new BigDecimal(columns.get(2)[i]);
            var sum = new Sum(
                    toDate,
                    period.firstMonth() == 1 ? toDate : new BigDecimal(columns.get(4)[i]),
                    Integer.parseInt(columns.get(3)[i]));
            for (int no : own.getOrDefault(columns.get(0)[i], List.of())) {
                if (terms.get(no).term().covers(columns.get(1)[i])) {
                    sums.merge(no, sum, Sum::plus);
                }
            }
        }
        return sums;
    }

    private static UnitTotal total(String unit, Term term, Sum sum, Period period) {
        int last = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(sum.months());
        return new UnitTotal(
                unit,
                term,
                sum.inPeriod(),
                sum.toDate(),
                last == period.lastMonth(),
                Integer.bitCount(sum.months()),
                Map.of(),
                Map.of(),
                Optional.of(Period.month(period.year(), last).end()));
    }
}
