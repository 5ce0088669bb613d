package vn.tonghop.storage.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.distribution.Attachment;
import vn.tonghop.distribution.Handed;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.Transactions;
import vn.tonghop.submission.inbox.FileHashes;

/** The outbox. */
public final class OutboxStore {

    private static final String LOCK = "the outbox";

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public OutboxStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(Transactions.on(dataSource));
    }

    /** Lets one process at a time send; nothing when another one does. */
    public Optional<RunLock> lock() {
        return RunLock.take(dataSource, LOCK);
    }

    /**
     * Means a letter to be sent.
     *
     * @param domain of the sender, for the Message-ID
     * @return whether it is new: what is known by its key is left as it is
     */
    public boolean mean(Intent intent, String domain, Instant now) {
        Boolean isNew = transaction.execute(status -> {
            Optional<Long> id = insert(intent, domain, now);
            id.ifPresent(letter -> attach(letter, intent.attachments()));
            return id.isPresent();
        });
        return Boolean.TRUE.equals(isNew);
    }

    /** Whether a letter was meant under this key. */
    public boolean knows(String key) {
        return jdbc.sql("select exists (select from outbox where key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    /** Whether a letter of this kind about the same was meant for the same office since a moment. */
    public boolean meantSince(Intent intent, Instant moment) {
        Intent.About about = intent.about();
        return jdbc.sql("""
                        select exists (select from outbox where programme = ? and kind = ? and period = ? and form = ?
                                       and whom = ? and split_part(key, '|', 1) = split_part(?, '|', 1) and created_at > ?)
                        """)
                .params(
                        about.programme(),
                        about.kind().name(),
                        about.period(),
                        about.form(),
                        intent.to().whom(),
                        about.key(),
                        time(moment))
                .query(Boolean.class)
                .single();
    }

    private Optional<Long> insert(Intent intent, String domain, Instant now) {
        Intent.About about = intent.about();
        return jdbc.sql("""
                        insert into outbox (key, programme, kind, period, form, whom, recipient, message_id, subject, body,
                                            created_at, not_after, tried_since, next_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing returning id
                        """)
                .params(
                        about.key(),
                        about.programme(),
                        about.kind().name(),
                        about.period(),
                        about.form(),
                        intent.to().whom(),
                        intent.to().mailbox(),
                        messageId(about.key(), domain),
                        intent.text().subject(),
                        intent.text().body(),
                        time(now),
                        intent.notAfter().map(OutboxStore::time).orElse(null),
                        time(now),
                        time(now))
                .query(Long.class)
                .optional();
    }

    private static String messageId(String key, String domain) {
        String hash = FileHashes.of(key.getBytes(StandardCharsets.UTF_8));
        return "<tonghop." + hash.substring(0, 40) + "@" + domain + ">";
    }

    private void attach(long letter, List<Attachment> attachments) {
        for (int no = 0; no < attachments.size(); no++) {
            Attachment one = attachments.get(no);
            jdbc.sql("insert into outbox_file (letter_id, no, file, name, sha256) values (?, ?, ?, ?, ?)")
                    .params(letter, no, one.file().toString(), one.name(), one.sha256())
                    .update();
        }
    }

    /** Who holds the lock takes what was being sent by whoever held it before for doubtful. */
    public List<LetterRow> doubt(Instant now) {
        return jdbc.sql(
                        "update outbox set state = 'DOUBTFUL', ended_at = ?, cause = 'INTERRUPTED' where state = 'SENDING' returning *")
                .param(time(now))
                .query((row, no) -> row(row))
                .list();
    }

    /** What waited when a backup was taken may have been sent since. */
    public void doubtAll(Instant now) {
        jdbc.sql(
                        "update outbox set state = 'DOUBTFUL', ended_at = ?, cause = 'RESTORED' where state in ('WAITING', 'SENDING')")
                .param(time(now))
                .update();
    }

    /** Whose turn it is, the oldest first; who tries a server out sends at once. */
    public List<LetterRow> due(Instant now) {
        return jdbc.sql(
                        "select * from outbox where state = 'WAITING' and kind <> 'TEST' and next_at <= ? order by next_at, id")
                .param(time(now))
                .query((row, no) -> row(row))
                .list();
    }

    /** Begins an attempt; false when somebody else has done something with it meanwhile. */
    public boolean begin(LetterRow row) {
        return jdbc.sql("""
                                update outbox set state = 'SENDING', attempt = attempt + 1
                                where id = ? and state = 'WAITING' and attempt = ?
                                """).params(row.id(), row.attempt()).update() == 1;
    }

    /** Ends the attempt that was begun with this row, even if somebody took it for dead. */
    public void end(LetterRow row, Handed handed, After after, Instant now) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            update outbox set state = ?, cause = ?, next_at = ?,
                                   ended_at = case when ? = 'WAITING' then null else ?::timestamptz end
                            where id = ? and attempt = ? and state in ('SENDING', 'DOUBTFUL')
                            """)
                    .params(
                            after.state().name(),
                            handed.why(),
                            time(after.next()),
                            after.state().name(),
                            time(now),
                            row.id(),
                            row.attempt() + 1)
                    .update();
            jdbc.sql("""
                            insert into outbox_attempt (letter_id, attempt, at, result, why) values (?, ?, ?, ?, ?)
                            on conflict do nothing
                            """)
                    .params(
                            row.id(),
                            row.attempt() + 1,
                            time(now),
                            handed.result().name(),
                            handed.why())
                    .update();
        });
    }

    /** What becomes of a letter after an attempt, and when it is tried again if it is. */
    public record After(LetterState state, Instant next) {}

    /** Leaves a letter that waits unsent. */
    public void drop(LetterRow row, String cause, Instant now) {
        jdbc.sql("update outbox set state = 'DROPPED', cause = ?, ended_at = ? where id = ? and state = 'WAITING'")
                .params(cause, time(now), row.id())
                .update();
    }

    /** Lets everything wait while the server cannot be reached. */
    public void postpone(Instant until) {
        jdbc.sql("update outbox set next_at = ? where state = 'WAITING' and next_at < ?")
                .params(time(until), time(until))
                .update();
    }

    /** Puts a letter that is sent, doubtful, given up or dropped into the outbox once more. */
    public boolean again(long id, Instant now) {
        return jdbc.sql("""
                                update outbox set state = 'WAITING', tried_since = ?, next_at = ?, not_after = null,
                                                  ended_at = null, cause = 'DECIDED'
                                where id = ? and state not in ('WAITING', 'SENDING')
                                """).params(time(now), time(now), id).update() == 1;
    }

    /** Takes a doubtful or dead letter off the list of what has to be looked at. */
    public boolean settle(long id, LetterState state, Instant now) {
        return jdbc.sql("""
                                update outbox set state = ?, cause = 'DECIDED', ended_at = ?
                                where id = ? and state in ('DOUBTFUL', 'DEAD')
                                """).params(state.name(), time(now), id).update() == 1;
    }

    public Optional<LetterRow> find(long id) {
        return jdbc.sql("select * from outbox where id = ?")
                .param(id)
                .query((row, no) -> row(row))
                .optional();
    }

    /** Those in one of the states, the oldest first. */
    public List<LetterRow> in(String programme, Set<LetterState> states) {
        return jdbc.sql("select * from outbox where programme = ? and state = any (?) order by id")
                .params(programme, states.stream().map(LetterState::name).toArray(String[]::new))
                .query((row, no) -> row(row))
                .list();
    }

    /** Means a letter and hands it back as it stands. */
    public LetterRow put(Intent intent, String domain, Instant now) {
        mean(intent, domain, now);
        return jdbc.sql("select * from outbox where key = ?")
                .param(intent.about().key())
                .query((row, no) -> row(row))
                .single();
    }

    /** The latest first. */
    public List<LetterRow> latest(String programme, int most) {
        return jdbc.sql("select * from outbox where programme = ? order by id desc limit ?")
                .params(programme, most)
                .query((row, no) -> row(row))
                .list();
    }

    static Timestamp time(Instant at) {
        return Timestamp.from(at);
    }

    static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    private LetterRow row(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var about = new Intent.About(
                LetterKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getString("programme"),
                row.getString("period"),
                row.getString("form"));
        var intent = new Intent(
                about,
                new Intent.To(row.getString("whom"), row.getString("recipient")),
                new Intent.Text(row.getString("subject"), row.getString("body")),
                instant(row.getTimestamp("not_after")),
                attachments(id));
        return new LetterRow(
                id,
                intent,
                row.getString("message_id"),
                row.getTimestamp("created_at").toInstant(),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getTimestamp("tried_since").toInstant(),
                instant(row.getTimestamp("ended_at")),
                row.getString("cause"));
    }

    private List<Attachment> attachments(long id) {
        return new ArrayList<>(jdbc.sql("select file, name, sha256 from outbox_file where letter_id = ? order by no")
                .param(id)
                .query((row, no) -> new Attachment(Path.of(row.getString(1)), row.getString(2), row.getString(3)))
                .list());
    }
}
