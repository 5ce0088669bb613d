package vn.tonghop.job.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tonghop.distribution.Handed;
import vn.tonghop.distribution.Post;
import vn.tonghop.job.clock.Events;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;

/** Sends what waits in the outbox; what may have been sent is never sent again by itself. */
public final class Sending {

    private final OutboxStore outbox;
    private final AlarmStore alarms;
    private final Supplier<Post> posts;
    private final InstantSource clock;
    private final Events events;

    public Sending(DataSource dataSource, Supplier<Post> posts, InstantSource clock, Events events) {
        this.outbox = new OutboxStore(dataSource);
        this.alarms = new AlarmStore(dataSource);
        this.posts = posts;
        this.clock = clock;
        this.events = events;
    }

    /** Sends what is due; nothing while another process does. Tells how many letters were sent. */
    public int round(Relevance relevance) {
        Optional<RunLock> free = outbox.lock();
        if (free.isEmpty()) {
            return 0;
        }
        RunLock lock = free.get();
        try (lock) {
            for (LetterRow lost : outbox.doubt(clock.instant())) {
                tell(lost, LetterState.DOUBTFUL, "INTERRUPTED");
            }
            List<LetterRow> due = outbox.due(clock.instant());
            return due.isEmpty() ? 0 : send(due, relevance);
        }
    }

    private int send(List<LetterRow> due, Relevance relevance) {
        int sent = 0;
        try (Post post = posts.get()) {
            for (LetterRow row : due) {
                Optional<Handed.Result> result = wanted(row, relevance) ? send(row, post) : Optional.empty();
                if (result.filter(Handed.Result.UNREACHED::equals).isPresent()) {
                    return sent;
                }
                sent += result.filter(Handed.Result.SENT::equals).isPresent() ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean wanted(LetterRow row, Relevance relevance) {
        Instant now = clock.instant();
        Optional<String> moot = row.intent().notAfter().filter(now::isAfter).isPresent()
                ? Optional.of("EXPIRED")
                : relevance.moot(row, now);
        moot.ifPresent(why -> {
            outbox.drop(row, why, now);
            tell(row, LetterState.DROPPED, why);
        });
        return moot.isEmpty();
    }

    /** Empty when somebody else was quicker. */
    private Optional<Handed.Result> send(LetterRow row, Post post) {
        if (!outbox.begin(row)) {
            return Optional.empty();
        }
        Handed handed = post.hand(row.letter());
        Instant now = clock.instant();
        OutboxStore.After after = Patience.after(row, handed, now);
        outbox.end(row, handed, after, now);
        if (handed.result() == Handed.Result.UNREACHED && after.state() == LetterState.WAITING) {
            outbox.postpone(after.next());
        }
        tell(row, after.state(), handed.why());
        return Optional.of(handed.result());
    }

    /** Sends one letter at once, whatever else waits, and does not try again. */
    public Handed once(LetterRow row) {
        if (!outbox.begin(row)) {
            throw new IllegalStateException("letter " + row.id() + " is being sent by somebody else");
        }
        try (Post post = posts.get()) {
            Handed handed = post.hand(row.letter());
            boolean sent = handed.result() == Handed.Result.SENT;
            LetterState state = sent ? LetterState.SENT : LetterState.DEAD;
            outbox.end(row, handed, new OutboxStore.After(state, clock.instant()), clock.instant());
            return handed;
        }
    }

    private void tell(LetterRow row, LetterState state, String why) {
        Instant now = clock.instant();
        String programme = row.intent().about().programme();
        if (row.intent().about().kind() != LetterKind.TEST) {
            if (state == LetterState.DEAD) {
                alarms.raise(programme, Alarm.Kind.MAIL_DEAD, row.number(), now);
            } else if (state == LetterState.DOUBTFUL) {
                alarms.raise(programme, Alarm.Kind.MAIL_DOUBTFUL, row.number(), now);
            } else if (state == LetterState.SENT) {
                alarms.end(programme, Alarm.Kind.MAIL_DOUBTFUL, row.number(), now);
            }
        }
        events.happened(
                now,
                "mail." + state.code(),
                List.of(
                        "programme",
                        programme,
                        "letter",
                        row.number(),
                        "kind",
                        row.intent().about().kind().code(),
                        "why",
                        why));
    }
}
