package vn.tonghop.storage.rolled;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.quality.ReportCells;
import vn.tonghop.storage.amount.Amounts;
import vn.tonghop.storage.amount.AmountsQuery;
import vn.tonghop.storage.amount.CellLayout;
import vn.tonghop.storage.row.Parameters;
import vn.tonghop.storage.totals.CountedVersions;
import vn.tonghop.storage.totals.CountedVersions.Version;

/** Counts how the cells of every report that counts were filled, a supplement together with what it rests on. */
public final class CellsQuery {

    private static final String COPIED = """
            select s.id, count(distinct f.sheet) as copied
            from submission s
            join finding f on f.receipt_id = s.receipt_id and f.rule = any (?)
            join lateral query_at(s.id, ?) q on q.no = f.no and q.accepted is not true
            where s.id = any (?) group by s.id
            """;

    private final JdbcTemplate jdbc;
    private final AmountsQuery amounts;

    public CellsQuery(DataSource dataSource, AmountsQuery amounts) {
        this.amounts = amounts;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    private record Report(String unit, String form, Period period) {

        static Report of(Version version) {
            return new Report(version.unit(), version.form(), version.period());
        }
    }

    private record Cells(int filled, int asked) {

        static final Cells NONE = new Cells(0, 0);

        static Cells of(Amounts said, Set<String> elements) {
            CellLayout layout = said.layout();
            int asked = (int) IntStream.range(0, layout.size())
                    .filter(cell -> elements.contains(layout.element(cell)))
                    .count();
            int filled = 0;
            while (said.next()) {
                filled += elements.contains(layout.element(said.cell())) ? 1 : 0;
            }
            return new Cells(filled, asked);
        }

        Cells plus(Cells other) {
            return new Cells(filled + other.filled, asked + other.asked);
        }
    }

    /**
     * Of every report that counts; cells only of those that end with the period.
     *
     * @param required codes of the data elements that every reporter has to fill in
     */
    public List<ReportCells> cells(
            Period period, CountedVersions versions, Set<String> required, Map<Long, Integer> copied) {
        List<Version> last = versions.all().stream()
                .filter(version -> version.period().end().equals(period.end()))
                .toList();
        Map<Report, Cells> cells = cells(last, required);
        return versions.all().stream()
                .filter(version -> version.place() == 1)
                .map(version -> {
                    Cells own = cells.getOrDefault(Report.of(version), Cells.NONE);
                    return new ReportCells(
                            version.unit(),
                            version.form(),
                            version.period().code(),
                            version.period().kind().months(),
                            own.filled(),
                            own.asked(),
                            copied.getOrDefault(version.id(), 0));
                })
                .sorted(Comparator.comparing(ReportCells::unit)
                        .thenComparing(ReportCells::form)
                        .thenComparing(ReportCells::period))
                .toList();
    }

    private Map<Report, Cells> cells(List<Version> versions, Set<String> required) {
        Map<Long, Version> known = new HashMap<>();
        versions.forEach(version -> known.put(version.id(), version));
        Map<Report, Cells> cells = new HashMap<>();
        amounts.each(List.copyOf(known.keySet()), (submission, said) -> {
            Version version = known.get(submission);
            cells.merge(Report.of(version), Cells.of(said, without(version.hiddenElements(), required)), Cells::plus);
        });
        return cells;
    }

    private static Set<String> without(Set<String> hidden, Set<String> required) {
        if (hidden.isEmpty()) {
            return required;
        }
        Set<String> asked = new HashSet<>(required);
        asked.removeAll(hidden);
        return asked;
    }

    /**
     * By version that ends with the period, how many of its sheets look copied and nobody has explained yet.
     *
     * @param copyChecks ids of the rules that look for copied sheets
     */
    public Map<Long, Integer> copied(
            Period period, CountedVersions versions, Instant moment, Collection<String> copyChecks) {
        Map<Long, Integer> copied = new HashMap<>();
        List<Version> open = versions.all().stream()
                .filter(version -> version.place() == 1 && !version.reviewed())
                .filter(version -> version.period().end().equals(period.end()))
                .toList();
        if (copyChecks.isEmpty() || open.isEmpty()) {
            return copied;
        }
        jdbc.query(
                COPIED,
                statement -> {
                    Parameters.array(statement, 1, "text", copyChecks, rule -> rule);
                    statement.setTimestamp(2, Timestamp.from(moment));
                    Parameters.array(statement, 3, "bigint", open, Version::id);
                },
                row -> {
                    copied.put(row.getLong("id"), row.getInt("copied"));
                });
        return copied;
    }
}
