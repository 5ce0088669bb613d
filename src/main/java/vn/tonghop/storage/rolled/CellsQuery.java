package vn.tonghop.storage.rolled;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.quality.ReportCells;
import vn.tonghop.storage.row.Parameters;
import vn.tonghop.storage.totals.CountedVersions;
import vn.tonghop.storage.totals.CountedVersions.Version;

/** Counts how the cells of every report that counts were filled, a supplement together with what it rests on. */
public final class CellsQuery {

    private static final String CELLS = """
            select v.id, o.filled, o.asked
            from unnest(?, ?) as v (id, hidden)
            cross join lateral (
                select count(*) filter (where state in ('REPORTED', 'ZERO', 'NOT_APPLICABLE')) as filled, count(*) as asked
                from observation
                where submission_id = v.id and element = any (?)
                  and (v.hidden is null or element <> all (string_to_array(v.hidden, ' ')))
                offset 0
            ) o
            """;
    private static final String COPIED = """
            select s.id, count(distinct f.sheet) as copied
            from submission s
            join finding f on f.receipt_id = s.receipt_id and f.rule = any (?)
            join lateral query_at(s.id, ?) q on q.no = f.no and q.accepted is not true
            where s.id = any (?) group by s.id
            """;

    private final JdbcTemplate jdbc;

    public CellsQuery(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    private record Report(String unit, String form, Period period) {

        static Report of(Version version) {
            return new Report(version.unit(), version.form(), version.period());
        }
    }

    private record Cells(int filled, int asked) {

        static final Cells NONE = new Cells(0, 0);

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
            Period period, CountedVersions versions, Collection<String> required, Map<Long, Integer> copied) {
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

    private Map<Report, Cells> cells(List<Version> versions, Collection<String> required) {
        Map<Long, Report> reports = new HashMap<>();
        versions.forEach(version -> reports.put(version.id(), Report.of(version)));
        Map<Report, Cells> cells = new HashMap<>();
        jdbc.query(
                CELLS,
                statement -> {
                    Parameters.array(statement, 1, "bigint", versions, Version::id);
                    Parameters.texts(statement, 2, versions, Version::hidden);
                    Parameters.array(statement, 3, "text", required, code -> code);
                },
                row -> {
                    cells.merge(
                            reports.get(row.getLong("id")),
                            new Cells(row.getInt("filled"), row.getInt("asked")),
                            Cells::plus);
                });
        return cells;
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
