package vn.tonghop.storage;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.rollup.snapshot.Review;
import vn.tonghop.storage.row.FindingRow;
import vn.tonghop.storage.row.Parameters;
import vn.tonghop.storage.totals.CountedVersions;
import vn.tonghop.storage.totals.ReceivedVersion;

/** What came in for periods that are rolled up together: per unit for the roll-up, and what did not count for whoever runs it. */
public final class PeriodReceipts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(DueRule.ZONE);

    private static final String FILES = """
            select r.id, r.unit, r.form, r.period, r.file_name, r.received_at, q.open as queries,
                   coalesce((select string_agg(l.detail, '; ' order by l.seq) from act_log l
                             where l.programme = r.programme and l.unit = r.unit and l.form = r.form
                               and l.period = r.period and l.version = v.version and l.at <= ?
                               and l.act in ('RELEASE', 'WAIVE')), '') as override,
                   f.*
            from receipt r
            left join unnest(?, ?, ?) as v (receipt_id, id, version) on v.receipt_id = r.id
            left join lateral (
                select count(*) as open from query_at(v.id, ?) where accepted is not true
            ) q on v.id is not null
            left join lateral (
                select * from finding where receipt_id = r.id and severity = 'ERROR' order by no limit 1
            ) f on true
            where r.programme = ? and r.period = any (?) and r.verdict is not null
              and (r.received_at is null or r.received_at <= ?)
            order by r.id
            """;

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final String programme;
    private final List<Period> periods;
    private final boolean approvedOnly;

    /** @param periods that end on the same day */
    public PeriodReceipts(DataSource dataSource, String programme, Collection<Period> periods) {
        this(dataSource, programme, periods, false);
    }

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public PeriodReceipts(DataSource dataSource, String programme, Collection<Period> periods, boolean approvedOnly) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.periods = List.copyOf(periods);
        this.approvedOnly = approvedOnly;
    }

    private Date day() {
        return Date.valueOf(periods.stream().map(Period::end).findFirst().orElse(LocalDate.EPOCH));
    }

    private String[] codes() {
        return periods.stream().map(Period::code).distinct().toArray(String[]::new);
    }

    /** Every file that had come by the moment, accepted or not. */
    public List<UnitReceipt> asOf(Instant moment) {
        return asOf(
                moment,
                periods.stream()
                        .limit(1)
                        .flatMap(period ->
                                CountedVersions.at(dataSource, programme, approvedOnly, period, moment).last().stream())
                        .toList());
    }

    /**
     * The same where it is known how the versions stand.
     *
     * @param versions at least those of the periods
     */
    public List<UnitReceipt> asOf(Instant moment, List<ReceivedVersion> versions) {
        Map<Long, ReceivedVersion> known =
                versions.stream().collect(Collectors.toMap(ReceivedVersion::receipt, version -> version));
        List<ReceivedVersion> counting =
                versions.stream().filter(ReceivedVersion::counts).toList();
        return jdbc.query(
                FILES,
                statement -> {
                    statement.setTimestamp(1, Timestamp.from(moment));
                    Parameters.array(statement, 2, "bigint", counting, ReceivedVersion::receipt);
                    Parameters.array(statement, 3, "bigint", counting, ReceivedVersion::id);
                    Parameters.array(statement, 4, "int", counting, ReceivedVersion::version);
                    statement.setTimestamp(5, Timestamp.from(moment));
                    statement.setString(6, programme);
                    Parameters.array(statement, 7, "text", periods, Period::code);
                    statement.setTimestamp(8, Timestamp.from(moment));
                },
                (row, number) -> receipt(row, Optional.ofNullable(known.get(row.getLong("id")))));
    }

    private static UnitReceipt receipt(ResultSet row, Optional<ReceivedVersion> version) throws SQLException {
        Optional<ReceivedVersion> counting = version.filter(ReceivedVersion::counts);
        Optional<Instant> received =
                Optional.ofNullable(row.getTimestamp("received_at")).map(Timestamp::toInstant);
        int queries = row.getInt("queries");
        String file = row.getString("file_name");
        String override = row.getString("override");
        return new UnitReceipt(
                row.getString("unit"),
                row.getString("form"),
                row.getString("period"),
                version.filter(each -> !each.type().equals("OFFICIAL"))
                        .flatMap(ReceivedVersion::firstReceivedAt)
                        .or(() -> received),
                counting.map(ReceivedVersion::version).orElse(0),
                counting.filter(each -> !each.reviewed()).map(each -> queries).orElse(0),
                row.getString("kind") == null
                        ? version.flatMap(each -> whyNot(each, file))
                        : Optional.of(FindingRow.of(row)),
                counting.map(each -> new Review(each.approved(), override)).orElse(Review.NONE));
    }

    /** Why an accepted version does not count; said of those that were superseded too, where nobody asks. */
    private static Optional<Finding> whyNot(ReceivedVersion version, String file) {
        return version.place() > 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        whyNot(version.held(), version.type(), version.withdrawn()),
                        Place.ofFile(file),
                        "number",
                        String.valueOf(version.sendNumber())));
    }

    private static FindingKind whyNot(String held, String type, boolean withdrawn) {
        if (withdrawn) {
            return FindingKind.SUBMISSION_WITHDRAWN;
        }
        return switch (held) {
            case "OLDER" -> FindingKind.SENDING_OLDER;
            case "LOCK" -> FindingKind.SENDING_LOCKED_OUT;
            default -> type.equals("SUPPLEMENT") ? FindingKind.SUPPLEMENT_ALONE : FindingKind.APPROVAL_AWAITED;
        };
    }

    /** The accepted files that had come by the moment and wait for somebody's decision. */
    public List<Finding> held(Instant moment) {
        return jdbc.query(
                """
                select r.file_name, v.* from version_at(?, ?, ?, ?, ?) v join receipt r on r.id = v.receipt_id
                where v.withdrawn_at is null and v.held <> '' and v.period = any (?) order by v.id
                """,
                (row, number) -> Finding.of(
                        whyNot(row.getString("held"), row.getString("type"), false),
                        Place.ofFile(row.getString("file_name")),
                        "number",
                        row.getString("send_number")),
                programme,
                Timestamp.from(moment),
                day(),
                day(),
                approvedOnly,
                codes());
    }

    /** The first error of every file that was refused or could not be read. */
    public List<Finding> refusals() {
        return jdbc.query("""
                select distinct on (r.id) r.file_name, f.*
                from receipt r join finding f on f.receipt_id = r.id
                where r.programme = ? and r.period = any (?) and f.severity = 'ERROR'
                order by r.id, f.no
                """, (row, number) -> FindingRow.of(row), programme, codes());
    }

    /** The files whose bytes had been received before, each with the name of the first. */
    public List<Finding> copies() {
        return jdbc.query(
                """
                select c.file_name, r.file_name as first, r.received_at
                from receipt_copy c join receipt r on r.id = c.receipt_id
                where r.programme = ? and r.period = any (?) order by c.file_name
                """,
                (row, number) -> Finding.of(
                        FindingKind.FILE_REPEATED,
                        Place.ofFile(row.getString("file_name")),
                        "first",
                        row.getString("first"),
                        "time",
                        MOMENT.format(row.getTimestamp("received_at").toInstant())),
                programme,
                codes());
    }

    /** How many files came after the moment, to be in the next roll-up. */
    public int after(Instant moment) {
        return jdbc.queryForObject(
                "select count(*) from receipt where programme = ? and period = any (?) and received_at > ?",
                Integer.class,
                programme,
                codes(),
                Timestamp.from(moment));
    }
}
