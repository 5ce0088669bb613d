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
import java.util.Optional;
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

/** What came in for periods that are rolled up together: per unit for the roll-up, and what did not count for whoever runs it. */
public final class PeriodReceipts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(DueRule.ZONE);

    private final JdbcTemplate jdbc;
    private final String programme;
    private final String[] periods;
    private final Date first;
    private final Date last;
    private final boolean approvedOnly;

    public PeriodReceipts(DataSource dataSource, String programme, Collection<Period> periods) {
        this(dataSource, programme, periods, false);
    }

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public PeriodReceipts(DataSource dataSource, String programme, Collection<Period> periods, boolean approvedOnly) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.periods = periods.stream().map(Period::code).distinct().toArray(String[]::new);
        this.approvedOnly = approvedOnly;
        List<LocalDate> ends = periods.stream().map(Period::end).sorted().toList();
        this.first = Date.valueOf(ends.isEmpty() ? LocalDate.EPOCH : ends.get(0));
        this.last = Date.valueOf(ends.isEmpty() ? LocalDate.EPOCH : ends.get(ends.size() - 1));
    }

    /** Every file that had come by the moment, accepted or not. */
    public List<UnitReceipt> asOf(Instant moment) {
        return jdbc.query(
                """
                select r.unit, r.form, r.period, r.file_name, r.verdict, v.version, v.send_number, v.type, v.held, v.place,
                       case when v.type = 'OFFICIAL' then r.received_at else coalesce(v.first_received_at, r.received_at) end
                           as received_at,
                       v.withdrawn_at is not null as withdrawn, v.approved_at is not null as approved,
                       case when v.approved_at is null and v.waived_at is null then q.open else 0 end as queries,
                       coalesce((select string_agg(l.detail, '; ' order by l.seq) from act_log l
                                 where l.programme = r.programme and l.unit = r.unit and l.form = r.form
                                   and l.period = r.period and l.version = v.version and l.at <= ?
                                   and l.act in ('RELEASE', 'WAIVE')), '') as override,
                       f.*
                from receipt r
                left join version_at(?, ?, ?, ?, ?) v on v.receipt_id = r.id
                left join lateral (
                    select count(*) as open from query_at(v.id, ?) where accepted is not true
                ) q on v.place = 1
                left join lateral (
                    select * from finding where receipt_id = r.id and severity = 'ERROR' order by no limit 1
                ) f on true
                where r.programme = ? and r.period = any (?) and r.verdict is not null
                  and (r.received_at is null or r.received_at <= ?)
                order by r.id
                """,
                (row, number) -> receipt(row),
                Timestamp.from(moment),
                programme,
                Timestamp.from(moment),
                first,
                last,
                approvedOnly,
                Timestamp.from(moment),
                programme,
                periods,
                Timestamp.from(moment));
    }

    private static UnitReceipt receipt(ResultSet row) throws SQLException {
        boolean counts = row.getInt("place") == 1;
        return new UnitReceipt(
                row.getString("unit"),
                row.getString("form"),
                row.getString("period"),
                Optional.ofNullable(row.getTimestamp("received_at")).map(Timestamp::toInstant),
                counts ? row.getInt("version") : 0,
                counts ? row.getInt("queries") : 0,
                row.getString("kind") == null ? whyNot(row) : Optional.of(FindingRow.of(row)),
                counts ? new Review(row.getBoolean("approved"), row.getString("override")) : Review.NONE);
    }

    /** Why an accepted version does not count; said of those that were superseded too, where nobody asks. */
    private static Optional<Finding> whyNot(ResultSet row) throws SQLException {
        if (row.getInt("version") == 0 || row.getInt("place") > 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                whyNot(row.getString("held"), row.getString("type"), row.getBoolean("withdrawn")),
                Place.ofFile(row.getString("file_name")),
                "number",
                row.getString("send_number")));
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
                first,
                last,
                approvedOnly,
                periods);
    }

    /** The first error of every file that was refused or could not be read. */
    public List<Finding> refusals() {
        return jdbc.query("""
                select distinct on (r.id) r.file_name, f.*
                from receipt r join finding f on f.receipt_id = r.id
                where r.programme = ? and r.period = any (?) and f.severity = 'ERROR'
                order by r.id, f.no
                """, (row, number) -> FindingRow.of(row), programme, periods);
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
                periods);
    }

    /** How many files came after the moment, to be in the next roll-up. */
    public int after(Instant moment) {
        return jdbc.queryForObject(
                "select count(*) from receipt where programme = ? and period = any (?) and received_at > ?",
                Integer.class,
                programme,
                periods,
                Timestamp.from(moment));
    }
}
