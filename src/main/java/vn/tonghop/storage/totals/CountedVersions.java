package vn.tonghop.storage.totals;

import java.sql.Date;
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
 * The versions that count at a moment, of every report of the year that ends with a period or before it, and how all of those
 * stand that end with it: worked out once, for all that a roll-up asks of them.
 */
public final class CountedVersions {

    private static final String SQL = """
            select v.id, unit, form, period, place, array_to_string(hidden, ' ') as hidden,
                   approved_at is not null or waived_at is not null as reviewed, last.*
            from version_at(?, ?, ?, ?, ?) v
            left join lateral (
                select v.receipt_id, v.version, v.send_number, v.type, v.held, v.first_received_at,
                       v.withdrawn_at is not null as withdrawn, v.approved_at is not null as approved
                where v.period_end = ?
            ) last on true
            where place is not null or last.receipt_id is not null order by v.id
            """;
    private static final int DAY = 6;

    private final List<Version> versions;
    private final List<ReceivedVersion> last;

    private CountedVersions(List<Version> versions, List<ReceivedVersion> last) {
        this.versions = List.copyOf(versions);
        this.last = List.copyOf(last);
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
        List<Version> versions = new ArrayList<>();
        List<ReceivedVersion> last = new ArrayList<>();
        Map<String, Period> periods = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        new JdbcTemplate(dataSource)
                .query(
                        SQL,
                        statement -> {
                            Parameters.versions(statement, 1, programme, asOf, period, approvedOnly);
                            statement.setDate(DAY, Date.valueOf(period.end()));
                        },
                        row -> {
                            if (row.getInt(5) > 0) {
                                versions.add(new Version(
                                        row.getLong(1),
                                        codes.computeIfAbsent(row.getString(2), code -> code),
                                        codes.computeIfAbsent(row.getString(3), code -> code),
                                        periods.computeIfAbsent(
                                                row.getString(4),
                                                code -> Period.parse(code).orElseThrow()),
                                        row.getInt(5),
                                        row.getString(6),
                                        row.getBoolean(7)));
                            }
                            if (row.getLong(8) > 0) {
                                last.add(ReceivedVersion.of(row));
                            }
                        });
        return new CountedVersions(versions, last);
    }

    /** In the order in which they were stored. */
    public List<Version> all() {
        return versions;
    }

    /** Of the reports that end with the period, all versions that had come, whether they count or not. */
    public List<ReceivedVersion> last() {
        return last;
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
        boolean oneLengthOnly = counted.stream().allMatch(report -> report.order() == 0);
        return oneLengthOnly
                ? wanted
                : wanted.stream()
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
