package vn.tonghop.storage.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/**
 * The log of everything that is done: lines are only ever added, in the transaction of what they tell of, and each carries
 * the hash of the one before.
 */
public final class ActLog {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('tonghop act log', 0))";

    private final JdbcTemplate jdbc;
    private final String programme;

    /** @param programme whose acts are added; empty for acts that are no programme's */
    public ActLog(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** Adds acts that were done at one moment by one actor; others wait until this transaction ends. */
    public void append(Doer doer, Instant at, List<LoggedAct> acts) {
        if (acts.isEmpty()) {
            return;
        }
        lock();
        LogEntry last = last().orElse(null);
        long seq = last == null ? 0 : last.seq();
        String hash = last == null ? "" : last.hash();
        List<LogEntry> entries = new ArrayList<>();
        for (LoggedAct act : acts) {
            LogEntry entry = LogEntry.after(++seq, hash, at.truncatedTo(ChronoUnit.MICROS), doer, programme, act);
            hash = entry.hash();
            entries.add(entry);
        }
        insert(entries);
    }

    /** Lets one transaction at a time look at the acts and add to them; it lasts until the transaction ends. */
    public void lock() {
        jdbc.query(LOCK, row -> {});
    }

    /** Whether the last lock of just this subject has not been taken off. */
    public boolean isLocked(Subject subject) {
        return jdbc.queryForList(
                        "select act from act_log where programme = ? and unit = ? and period = ?"
                                + " and act in ('LOCK', 'UNLOCK') order by seq desc limit 1",
                        String.class,
                        programme,
                        subject.unit(),
                        subject.period())
                .contains("LOCK");
    }

    /** The moment of the last act of the programme; empty when there is none. */
    public Optional<Instant> lastAct() {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select max(at) from act_log where programme = ?"
                                + " and act not in ('ACCEPT', 'REFUSE', 'EXPIRE', 'EXTEND', 'REPORT_FINAL', 'NARRATIVE', 'REMIND')",
                        Timestamp.class,
                        programme))
                .map(Timestamp::toInstant);
    }

    /** The lines of the programme about one unit and period, oldest first. */
    public List<LogEntry> of(String unit, String period) {
        return jdbc.query(
                "select * from act_log where programme = ? and period = ? and unit in ('', ?) order by seq",
                (row, number) -> entry(row),
                programme,
                period,
                unit);
    }

    /** The last line of all; empty when the log is. */
    public Optional<LogEntry> last() {
        return jdbc.query("select * from act_log order by seq desc limit 1", (row, number) -> entry(row)).stream()
                .findFirst();
    }

    /** Goes through the whole log; {@code earlierHead} is a hash that was noted down before, or empty. */
    public LogProof verify(String earlierHead) {
        var chain = new Chain(earlierHead);
        jdbc.setFetchSize(1000);
        jdbc.query("select * from act_log order by seq", chain);
        return chain.proof();
    }

    private void insert(List<LogEntry> entries) {
        jdbc.batchUpdate(
                "insert into act_log (seq, at, actor, os_user, act, programme, unit, form, period, version, detail,"
                        + " previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(ActLog::values).toList());
    }

    private static Object[] values(LogEntry entry) {
        Subject subject = entry.act().subject();
        return new Object[] {
            entry.seq(),
            Timestamp.from(entry.at()),
            entry.doer().actor(),
            entry.doer().osUser(),
            entry.act().act(),
            entry.programme(),
            subject.unit(),
            subject.form(),
            subject.period(),
            subject.version(),
            entry.act().detail(),
            entry.previous(),
            entry.hash()
        };
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        var subject = new Subject(
                row.getString("unit"), row.getString("form"), row.getString("period"), row.getInt("version"));
        return new LogEntry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                new Doer(row.getString("actor"), row.getString("os_user")),
                row.getString("programme"),
                new LoggedAct(row.getString("act"), subject, row.getString("detail")),
                row.getString("previous"),
                row.getString("hash"));
    }

    /** Follows the chain line by line. */
    private static final class Chain implements RowCallbackHandler {

        private final String earlierHead;
        private long seq;
        private String hash = "";
        private boolean knowsEarlier;
        private Optional<Long> brokenAt = Optional.empty();

        Chain(String earlierHead) {
            this.earlierHead = earlierHead;
            this.knowsEarlier = earlierHead.isEmpty();
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            if (brokenAt.isPresent()) {
                return;
            }
            LogEntry entry = entry(row);
            if (!entry.follows(seq, hash)) {
                brokenAt = Optional.of(seq + 1);
                return;
            }
            seq = entry.seq();
            hash = entry.hash();
            knowsEarlier |= hash.equals(earlierHead);
        }

        LogProof proof() {
            return new LogProof(seq, hash, brokenAt, knowsEarlier);
        }
    }
}
