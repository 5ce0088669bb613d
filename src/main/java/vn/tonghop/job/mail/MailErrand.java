package vn.tonghop.job.mail;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tonghop.distribution.SmtpPost;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.clock.Serving;
import vn.tonghop.planning.Timetable;

/** What has to do with mail, done after every look at the clock; a fault of one part does not keep the others from theirs. */
public final class MailErrand implements Serving.Errand {

    private final DataSource dataSource;
    private final Supplier<Optional<Correspondence>> mail;
    private final InstantSource clock;
    private final Events events;
    private final Parts parts;

    /**
     * @param mail as it is now
     */
    public MailErrand(
            DataSource dataSource,
            Supplier<Optional<Correspondence>> mail,
            InstantSource clock,
            Events events,
            Parts parts) {
        this.dataSource = dataSource;
        this.mail = mail;
        this.clock = clock;
        this.events = events;
        this.parts = parts;
    }

    /** One thing that is done with mail, or where none is set up, without. */
    @FunctionalInterface
    public interface Part {

        /** Whether it is done: not when another process is at it. */
        boolean go(Optional<Correspondence> mail, List<Timetable> tables);
    }

    /**
     * What else has to do with mail.
     *
     * @param before what is done before letters are sent
     * @param relevance tells of each letter whether it is still needed
     */
    public record Parts(List<Part> before, Function<List<Timetable>, Relevance> relevance) {

        public Parts {
            before = List.copyOf(before);
        }
    }

    @Override
    public void go(List<Timetable> tables) {
        Optional<Correspondence> known = mail.get();
        long undone = parts.before().stream()
                .filter(part -> !attempt(() -> part.go(known, tables)))
                .count();
        known.ifPresent(writing -> go(writing, tables, undone == 0));
    }

    /** @param heard whether what has come by mail is taken in, so that nobody is reminded who has written */
    private void go(Correspondence known, List<Timetable> tables, boolean heard) {
        var alarms = new AlarmLetters(known, dataSource);
        tables.forEach(table -> attempt(() -> {
            alarms.write(table.programme().id(), clock.instant());
            return true;
        }));
        attempt(() -> {
            Relevance needed = parts.relevance().apply(tables);
            new Sending(dataSource, () -> new SmtpPost(known.settings()), clock, events)
                    .round(heard ? needed : new AfterHearing(needed, clock.instant()));
            return true;
        });
    }

    private boolean attempt(BooleanSupplier part) {
        try {
            return part.getAsBoolean();
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            events.happened(
                    clock.instant(),
                    "mail.fault",
                    List.of("kind", cause.getClass().getSimpleName()));
            return false;
        }
    }
}
