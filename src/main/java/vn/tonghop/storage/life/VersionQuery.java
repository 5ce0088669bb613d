package vn.tonghop.storage.life;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.submission.SignedDocument;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.life.Hold;
import vn.tonghop.submission.life.Queries;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.submission.life.Subject;
import vn.tonghop.submission.life.SubmissionState;

/** Tells how the accepted versions of a period stand at a moment. */
public final class VersionQuery {

    private static final String SQL = """
            select v.*, s.document_number, s.document_date, q.queries, q.unexplained, q.waiting
            from version_at(?, ?, ?, ?, ?) v
            join submission s on s.id = v.id
            left join lateral (
                select count(*) as queries,
                       count(*) filter (where explanation_id is null or accepted = false) as unexplained,
                       count(*) filter (where explanation_id is not null and accepted is null) as waiting
                from query_at(v.id, ?)
            ) q on true
            where v.period = ? and (? = '' or v.unit = ?)
            order by v.unit, v.form, v.version
            """;

    private final JdbcTemplate jdbc;
    private final String programme;
    private final boolean approvedOnly;

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public VersionQuery(DataSource dataSource, String programme, boolean approvedOnly) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.approvedOnly = approvedOnly;
    }

    /** The versions of one unit, of whatever form, in the order in which they were numbered. */
    public List<SentVersion> of(String unit, Period period, Instant moment) {
        Timestamp time = Timestamp.from(moment);
        Date end = Date.valueOf(period.end());
        return jdbc.query(
                SQL,
                (row, number) -> version(row),
                programme,
                time,
                end,
                end,
                approvedOnly,
                time,
                period.code(),
                unit,
                unit);
    }

    /** The versions of all units. */
    public List<SentVersion> ofAll(Period period, Instant moment) {
        return of("", period, moment);
    }

    private SentVersion version(ResultSet row) throws SQLException {
        Queries queries = settled(row)
                ? new Queries(row.getInt("queries"), 0, 0)
                : new Queries(row.getInt("queries"), row.getInt("unexplained"), row.getInt("waiting"));
        Hold hold = hold(row);
        return new SentVersion(
                row.getLong("id"),
                new Subject(
                        row.getString("unit"), row.getString("form"), row.getString("period"), row.getInt("version")),
                row.getInt("send_number"),
                SubmissionType.valueOf(row.getString("type")),
                row.getString("reason"),
                new SignedDocument(
                        row.getString("document_number"),
                        Optional.ofNullable(row.getDate("document_date")).map(Date::toLocalDate)),
                row.getTimestamp("received_at").toInstant(),
                state(row, hold, queries),
                hold,
                row.getInt("place"),
                row.getInt("rank"),
                queries);
    }

    private static boolean settled(ResultSet row) throws SQLException {
        return row.getTimestamp("approved_at") != null || row.getTimestamp("waived_at") != null;
    }

    private static Hold hold(ResultSet row) throws SQLException {
        if (!row.getString("held").isEmpty()) {
            return Hold.valueOf(row.getString("held"));
        }
        if (row.getBoolean("awaits")) {
            return Hold.APPROVAL;
        }
        boolean alone = row.getInt("place") == 0 && row.getInt("rank") == 1;
        return alone ? Hold.ALONE : Hold.NONE;
    }

    private static SubmissionState state(ResultSet row, Hold hold, Queries queries) throws SQLException {
        if (row.getTimestamp("withdrawn_at") != null) {
            return SubmissionState.WITHDRAWN;
        }
        if (hold == Hold.ALONE || hold.canBeReleased()) {
            return SubmissionState.HELD;
        }
        if (row.getInt("place") == 0 && hold == Hold.NONE) {
            return SubmissionState.SUPERSEDED;
        }
        if (row.getBoolean("locked")) {
            return SubmissionState.LOCKED;
        }
        if (row.getTimestamp("approved_at") != null) {
            return SubmissionState.APPROVED;
        }
        return queries.all() > 0 && queries.unexplained() == 0 ? SubmissionState.EXPLAINED : SubmissionState.ACCEPTED;
    }
}
