package vn.tonghop.job.clock;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.job.run.Claim;
import vn.tonghop.job.run.Mendable;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.job.run.RunTicket;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.storage.run.RunRow;

/** Has scheduled runs done, each in the book, and survives whatever becomes of them. */
public final class Attempts {

    /** What became of an attempt. */
    enum Outcome {
        DONE,
        FAILED,
        BUSY,
        /** It was settled before. */
        SETTLED
    }

    private final RunBook book;
    private final InstantSource clock;
    private final Map<ScheduledJob, ScheduledAction> actions;

    public Attempts(RunBook book, InstantSource clock, Map<ScheduledJob, ScheduledAction> actions) {
        this.book = book;
        this.clock = clock;
        this.actions = Map.copyOf(actions);
    }

    RunBook book() {
        return book;
    }

    InstantSource clock() {
        return clock;
    }

    Outcome attempt(Programme programme, Firing firing, DeadMan.Told told) {
        return outcome(
                programme,
                firing,
                told,
                book.claim(Dispatcher.key(firing), firing.entry().name()));
    }

    /** One more attempt at what was put to somebody, or given up. */
    Outcome again(Programme programme, Firing firing, RunRow row, DeadMan.Told told) {
        return outcome(programme, firing, told, book.claimAsked(row));
    }

    private Outcome outcome(Programme programme, Firing firing, DeadMan.Told told, Claim claim) {
        if (claim instanceof Claim.Taken taken) {
            try (RunTicket ticket = taken.ticket()) {
                return run(programme, firing, ticket, told);
            }
        }
        if (claim instanceof Claim.Busy busy) {
            told.say(
                    "run.busy",
                    "job",
                    firing.job().code(),
                    "period",
                    firing.periodCode(),
                    "by",
                    busy.by().map(RunRow::runner).orElse("?"));
            return Outcome.BUSY;
        }
        return Outcome.SETTLED;
    }

    private Outcome run(Programme programme, Firing firing, RunTicket ticket, DeadMan.Told told) {
        String run = String.valueOf(ticket.row().id());
        told.say(
                "run.started",
                "run",
                run,
                "job",
                firing.job().code(),
                "period",
                firing.periodCode(),
                "planned",
                firing.at().toString(),
                "attempt",
                String.valueOf(ticket.row().attempt()));
        try {
            ScheduledAction action =
                    Optional.ofNullable(actions.get(firing.job())).orElseThrow();
            ScheduledAction.Result result = action.perform(programme, firing, ticket);
            ticket.done(result.name(), result.refusals(), result.artefacts());
            told.say(
                    "run.done",
                    "run",
                    run,
                    "result",
                    result.name(),
                    "refused",
                    String.valueOf(
                            result.refusals().values().stream().mapToInt(n -> n).sum()));
            return Outcome.DONE;
        } catch (RunInProgressException e) {
            ticket.giveBack();
            told.say("run.busy", "run", run);
            return Outcome.BUSY;
        } catch (RuntimeException e) {
            String cause = ticket.failed(e);
            String mend = Mendable.in(cause).map(Mendable::code).orElse("");
            told.say("run.failed", "run", run, "cause", kind(cause), Events.MEND, mend);
            return Outcome.FAILED;
        }
    }

    /** The stage and the kind of the fault; what it says may name a file. */
    private static String kind(String cause) {
        if (cause.startsWith(RunBook.DATABASE_LOST)) {
            return "DATABASE_LOST";
        }
        String[] parts = cause.split(": ", 3);
        boolean staged = parts.length > 1 && parts[0].equals(parts[0].toUpperCase(Locale.ROOT));
        return staged ? parts[0] + ": " + parts[1] : parts[0];
    }
}
