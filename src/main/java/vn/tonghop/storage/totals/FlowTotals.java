package vn.tonghop.storage.totals;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
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

    private static final int LONGEST = 18;

    private final JdbcTemplate jdbc;
    private final List<MeasuredTerm> terms;

    /** The last days of months, one for all totals. */
    private final Map<Integer, Optional<LocalDate>> ends = new HashMap<>();

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
            add(totals, units.get(row.getInt(1)), (String[]) row.getArray(2).getArray(), period);
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

    private void add(List<UnitTotal> totals, String unit, @Nullable String[] lists, Period period) {
        if (lists[0] == null) {
            return;
        }
        List<String[]> columns =
                Stream.of(lists).map(list -> list.split("\n", -1)).toList();
        @Nullable Sum[] sums = new Sum[terms.size()];
        for (int i = 0; i < columns.get(0).length; i++) {
            BigDecimal toDate = number(columns.get(2)[i]);
            var sum = new Sum(
                    toDate,
                    period.firstMonth() == 1 ? toDate : number(columns.get(4)[i]),
                    Integer.parseInt(columns.get(3)[i]));
            for (int no : own.getOrDefault(columns.get(0)[i], List.of())) {
                if (terms.get(no).term().covers(columns.get(1)[i])) {
                    sums[no] = sums[no] == null ? sum : sums[no].plus(sum);
                }
            }
        }
        for (int no = 0; no < sums.length; no++) {
            if (sums[no] != null) {
                totals.add(total(unit, terms.get(no).term(), sums[no], period));
            }
        }
    }

    /** Most are whole and small. */
    private static BigDecimal number(String text) {
        return text.length() < LONGEST && text.indexOf('.') < 0
                ? BigDecimal.valueOf(Long.parseLong(text))
                : new BigDecimal(text);
    }

    private UnitTotal total(String unit, Term term, Sum sum, Period period) {
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
                ends.computeIfAbsent(
                        last,
                        month -> Optional.of(Period.month(period.year(), month).end())));
    }
}
