package vn.tonghop.storage.totals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.storage.row.Parameters;

/**
 * The versions that count at a moment, of every report of the year that ends with a period or before it: worked out once,
 * for all that a roll-up asks of them.
 */
public final class CountedVersions {

    private static final String SQL = """
            select id, unit, form, period, place, array_to_string(hidden, ' ') as hidden,
                   approved_at is not null or waived_at is not null as reviewed
            from version_at(?, ?, ?, ?, ?) where place is not null order by id
            """;

    private final List<Version> versions;

    private CountedVersions(List<Version> versions) {
        this.versions = List.copyOf(versions);
    }

    /**
     * One of them.
     *
     * @param place 1 for the one that counts, 2 and more for those that the supplements above it rest on
     * @param hidden the data elements that a supplement above it says in its stead, by blanks; null where there is none
     * @param reviewed whether somebody has decided that its open questions do not matter
     */
    public record Version(
            long id,
            String unit,
            String form,
            Period period,
            int place,
            @Nullable String hidden,
            boolean reviewed) {

        /** Codes of the data elements that count by another version. */
        public Set<String> hiddenElements() {
            return hidden == null ? Set.of() : Set.copyOf(List.of(hidden.split(" ")));
        }
    }

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public static CountedVersions at(
            DataSource dataSource, String programme, boolean approvedOnly, Period period, Instant asOf) {
        Map<String, Period> periods = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        return new CountedVersions(new JdbcTemplate(dataSource)
                .query(
                        SQL,
                        statement -> Parameters.versions(statement, 1, programme, asOf, period, approvedOnly),
                        (row, number) -> new Version(
                                row.getLong(1),
                                codes.computeIfAbsent(row.getString(2), code -> code),
                                codes.computeIfAbsent(row.getString(3), code -> code),
                                periods.computeIfAbsent(
                                        row.getString(4),
                                        code -> Period.parse(code).orElseThrow()),
                                row.getInt(5),
                                row.getString(6),
                                row.getBoolean(7))));
    }

    /** In the order in which they were stored. */
    public List<Version> all() {
        return versions;
    }

    /** Of each unit and form those of the first frequency that anything came of. */
    public List<Version> of(List<CountedReport> counted) {
        Map<Kind, Integer> orders = counted.stream()
                .collect(Collectors.toMap(
                        report -> new Kind(report.unit(), report.form(), report.months()),
                        CountedReport::order,
                        Math::min));
        Map<Kind, Integer> best = new HashMap<>();
        List<Version> wanted = new ArrayList<>();
        for (Version version : versions) {
            Integer order = orders.get(Kind.of(version));
            if (order != null) {
                wanted.add(version);
                best.merge(Kind.ofAnyLength(version), order, Math::min);
            }
        }
        return wanted.stream()
                .filter(version -> orders.get(Kind.of(version)).equals(best.get(Kind.ofAnyLength(version))))
                .toList();
    }

    /** Reports of one unit, form and length. */
    private record Kind(String unit, String form, int months) {

        static Kind of(Version version) {
            return new Kind(
                    version.unit(), version.form(), version.period().kind().months());
        }

        static Kind ofAnyLength(Version version) {
            return new Kind(version.unit(), version.form(), 0);
        }
    }
}
