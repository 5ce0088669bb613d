package vn.tonghop.job.mail.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.distribution.inbox.Enclosure;
import vn.tonghop.distribution.inbox.Envelope;
import vn.tonghop.distribution.inbox.Mailbox;
import vn.tonghop.distribution.inbox.UnreadableLetterException;
import vn.tonghop.job.CollectRun;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.clock.action.Means;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.job.mail.MailErrand;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.mail.IncomingStore;
import vn.tonghop.storage.mail.IncomingStore.Incoming;
import vn.tonghop.storage.mail.IncomingStore.State;
import vn.tonghop.storage.run.MarkStore;

/** Goes through what came into the intake's mailbox since the last time. */
public final class MailIntake implements MailErrand.Part {

    private final Means means;
    private final InstantSource clock;
    private final Events events;

    public MailIntake(Means means, Events events) {
        this.means = means;
        this.clock = means.clock();
        this.events = events;
    }

    @Override
    public boolean go(Optional<Correspondence> mail, List<Timetable> tables) {
        return mail.filter(known -> known.settings().intake().isPresent())
                .flatMap(known -> tables.stream()
                        .map(Timetable::programme)
                        .filter(programme -> programme
                                .id()
                                .equals(known.settings().intake().get().programme()))
                        .findFirst()
                        .map(programme -> lookInto(known, programme)))
                .orElse(true);
    }

    /** Not done when another process is at it. */
    private boolean lookInto(Correspondence mail, Programme programme) {
        var store = new IncomingStore(means.dataSource(), programme.id());
        Optional<RunLock> free = store.lock();
        if (free.isEmpty()) {
            return false;
        }
        RunLock lock = free.get();
        try (lock;
                Mailbox mailbox = Mailbox.open(mail.settings())) {
            new Looking(mail, programme, store, mailbox).go();
            return true;
        } catch (RunInProgressException e) {
            events.happened(clock.instant(), "mail.in.later", List.of("programme", programme.id()));
            return false;
        }
    }

    /** One look into the mailbox. */
    private final class Looking {

        private final Correspondence mail;
        private final Programme programme;
        private final IncomingStore store;
        private final Mailbox mailbox;

        Looking(Correspondence mail, Programme programme, IncomingStore store, Mailbox mailbox) {
            this.mail = mail;
            this.programme = programme;
            this.store = store;
            this.mailbox = mailbox;
        }

        /** What lay there before the programme's schedule was kept is nobody's business. */
        void go() {
            Instant since =
                    new MarkStore(means.dataSource()).since(programme.id()).orElse(Instant.EPOCH);
            long validity = mailbox.validity();
            for (Envelope envelope : mailbox.from(store.next(validity))) {
                var letter = new Incoming(
                        validity,
                        envelope.uid(),
                        envelope.messageId(),
                        envelope.domain(),
                        envelope.arrivedAt(),
                        State.TAKING,
                        0);
                if (!envelope.arrivedAt().isBefore(since) && !store.isDone(letter)) {
                    take(letter, envelope);
                }
            }
        }

        private void take(Incoming letter, Envelope envelope) {
            if (store.isCopy(letter)) {
                note(letter.as(State.COPY, 0));
            } else if (envelope.automatic()) {
                note(letter.as(State.AUTOMATIC, 0));
            } else if (!mail.contacts().has(envelope.sender())) {
                note(letter.as(State.FOREIGN, 0));
            } else {
                try {
                    take(letter, envelope, mailbox.workbooks(envelope));
                } catch (UnreadableLetterException e) {
                    note(letter.as(State.UNREADABLE, 0));
                }
            }
        }

        private void take(Incoming letter, Envelope envelope, List<Enclosure> workbooks) {
            if (workbooks.isEmpty()) {
                note(letter.as(State.NO_WORKBOOK, 0));
                return;
            }
            store.note(letter, clock.instant());
            Instant arrived = envelope.arrivedAt();
            try (var unpacked = Unpacked.of(workbooks, means.place().letter(letter.validity() + "-" + letter.uid()))) {
                Instant now = clock.instant();
                new CollectRun(means.dataSource(), means.watching(), means.doer())
                        .run(new CollectRequest(
                                programme,
                                means.place().jobs(),
                                new Sources(
                                        unpacked.files(),
                                        Optional.of(arrived),
                                        means.place().kept()),
                                now));
                var answers = new MailAnswers(mail, programme, means);
                for (Path file : unpacked.files()) {
                    answers.answer(file, unpacked.files().indexOf(file) + 1, letter, envelope);
                }
            }
            note(letter.as(State.TAKEN, workbooks.size()));
        }

        private void note(Incoming letter) {
            store.note(letter, clock.instant());
            events.happened(
                    clock.instant(),
                    "mail.in",
                    List.of(
                            "programme",
                            programme.id(),
                            "uid",
                            String.valueOf(letter.uid()),
                            "state",
                            letter.state().name().toLowerCase(Locale.ROOT),
                            "files",
                            String.valueOf(letter.files())));
        }
    }
}
