package vn.tonghop.storage.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.RunLock;

/** Which letters of the intake's mailbox were looked at, and what became of them. */
public final class IncomingStore {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final String programme;

    public IncomingStore(DataSource dataSource, String programme) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.programme = programme;
    }

    /** What became of a letter. */
    public enum State {
        /** Somebody is at it, or died over it: it is gone through again. */
        TAKING,
        TAKEN,
        /** From a mailbox that is no office's. */
        FOREIGN,
        NO_WORKBOOK,
        AUTOMATIC,
        /** The same letter lies there, or lay there, under another number. */
        COPY,
        UNREADABLE
    }

    /**
     * A letter that came in.
     *
     * @param messageId empty where it has none
     * @param domain what stands behind the @ of the sender
     */
    public record Incoming(
            long validity, long uid, String messageId, String domain, Instant arrivedAt, State state, int files) {

        public Incoming as(State other, int count) {
            return new Incoming(validity, uid, messageId, domain, arrivedAt, other, count);
        }
    }

    /** Lets one process at a time look into the mailbox. */
    public Optional<RunLock> lock() {
        return RunLock.take(dataSource, "the mailbox of " + programme);
    }

    /** The number from which on letters have not been dealt with. */
    public long next(long validity) {
        return jdbc.sql("""
                        select coalesce(min(uid) filter (where state = 'TAKING'), max(uid) + 1, 1)
                        from letter_in where programme = ? and uid_validity = ?
                        """).params(programme, validity).query(Long.class).single();
    }

    /** Whether a letter is dealt with already: under this number, or under its own id before. */
    public boolean isDone(Incoming letter) {
        return jdbc.sql("""
                        select exists (select from letter_in
                                       where programme = ? and uid_validity = ? and uid = ? and state <> 'TAKING')
                        """)
                .params(programme, letter.validity(), letter.uid())
                .query(Boolean.class)
                .single();
    }

    public boolean isCopy(Incoming letter) {
        return !letter.messageId().isEmpty()
                && jdbc.sql("""
                                select exists (select from letter_in where programme = ? and message_id = ?
                                               and state <> 'TAKING' and (uid_validity <> ? or uid < ?))
                                """)
                        .params(programme, letter.messageId(), letter.validity(), letter.uid())
                        .query(Boolean.class)
                        .single();
    }

    public void note(Incoming letter, Instant now) {
        jdbc.sql("""
                        insert into letter_in (programme, uid_validity, uid, message_id, domain, arrived_at, seen_at,
                                               state, files)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (programme, uid_validity, uid) do update
                            set state = excluded.state, files = excluded.files
                        """)
                .params(
                        programme,
                        letter.validity(),
                        letter.uid(),
                        letter.messageId(),
                        letter.domain(),
                        Timestamp.from(letter.arrivedAt()),
                        Timestamp.from(now),
                        letter.state().name(),
                        letter.files())
                .update();
    }

    /** The latest first. */
    public List<Incoming> in(Set<State> states, int most) {
        return jdbc.sql("""
                        select * from letter_in where programme = ? and state = any (?)
                        order by arrived_at desc, uid desc limit ?
                        """)
                .params(programme, states.stream().map(State::name).toArray(String[]::new), most)
                .query((row, no) -> new Incoming(
                        row.getLong("uid_validity"),
                        row.getLong("uid"),
                        row.getString("message_id"),
                        row.getString("domain"),
                        row.getTimestamp("arrived_at").toInstant(),
                        State.valueOf(row.getString("state")),
                        row.getInt("files")))
                .list();
    }
}
