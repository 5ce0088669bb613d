package vn.tonghop.job.mail.deliver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.distribution.Attachment;
import vn.tonghop.distribution.Words;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.job.mail.MailErrand;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.Timetable;
import vn.tonghop.report.definition.Delivery;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.storage.issue.DeliveryStore;
import vn.tonghop.storage.issue.FinalReport;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.OutboxStore;

/** Delivers what was released lately: into folders at once, to offices through the outbox. */
public final class Deliveries implements MailErrand.Part {

    /** Whoever says today where reports go does not want those of last year there. */
    private static final Duration LOOKS_BACK = Duration.ofDays(30);

    private final DataSource dataSource;
    private final Workplace place;
    private final InstantSource clock;
    private final Events events;
    private final DeliveryStore store;

    public Deliveries(DataSource dataSource, Workplace place, InstantSource clock, Events events) {
        this.dataSource = dataSource;
        this.place = place;
        this.clock = clock;
        this.events = events;
        this.store = new DeliveryStore(dataSource);
    }

    @Override
    public void go(Optional<Correspondence> mail, List<Timetable> tables) {
        for (Timetable table : tables) {
            Programme programme = table.programme();
            List<FinalReport> finals =
                    store.finals(programme.id(), clock.instant().minus(LOOKS_BACK));
            List<Delivery> deliveries = finals.isEmpty() ? List.of() : ReportFile.deliveries(place.jobs(), programme);
            for (Delivery delivery : deliveries) {
                finals.stream()
                        .filter(report ->
                                report.report().equals(delivery.report().id()))
                        .forEach(report -> deliver(report, delivery, mail));
            }
        }
    }

    private void deliver(FinalReport report, Delivery delivery, Optional<Correspondence> mail) {
        try {
            delivery.folder()
                    .map(folder -> place.output().resolve(folder))
                    .filter(folder -> !store.isDelivered(report.run(), report.report(), folder.toString()))
                    .ifPresent(folder -> put(report, files(report, delivery), folder));
            mail.ifPresent(known -> delivery.offices().forEach(office -> send(report, delivery, office, known)));
        } catch (UncheckedIOException e) {
            tell("delivery.failed", report, e.getCause().getClass().getSimpleName());
        }
    }

    private List<Attachment> files(FinalReport report, Delivery delivery) {
        Optional<List<Attachment>> files = new FinalFiles(place.reports()).of(report, delivery);
        if (files.isEmpty()) {
            tell("delivery.missing", report, "not there as it was printed");
        }
        return files.orElse(List.of());
    }

    private void put(FinalReport report, List<Attachment> files, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Attachment file : files) {
                Path unfinished = folder.resolve("." + file.name() + ".unfinished");
                Files.copy(file.file(), unfinished, StandardCopyOption.REPLACE_EXISTING);
                Files.move(
                        unfinished,
                        folder.resolve(file.name()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!files.isEmpty()) {
            store.delivered(report, folder.toString(), clock.instant());
            tell("delivery.put", report, "");
        }
    }

    private void send(FinalReport report, Delivery delivery, String office, Correspondence mail) {
        Optional<String> mailbox = mail.contacts().named(office);
        String target = "mail:" + office;
        if (store.isDelivered(report.run(), report.report(), target)) {
            return;
        }
        if (mailbox.isEmpty()) {
            tell("delivery.no-mailbox", report, office);
            return;
        }
        List<Attachment> files = files(report, delivery);
        if (files.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        var about = new Intent.About(
                LetterKind.REPORT,
                String.join("|", "report", report.run(), report.report(), office),
                report.programme(),
                report.period(),
                "");
        var to = new Intent.To(office, mailbox.get());
        new OutboxStore(dataSource)
                .mean(new Intent(about, to, text(report, delivery, mail), Optional.empty(), files), mail.domain(), now);
        store.delivered(report, target, now);
    }

    private static Intent.Text text(FinalReport report, Delivery delivery, Correspondence mail) {
        Words words = mail.words();
        String language = mail.settings().language();
        var moments = new Moments(Catalogue.in(language));
        String title = delivery.report()
                .title()
                .in(language)
                .replace(
                        "{period}",
                        Period.parse(report.period()).map(moments::period).orElse(report.period()));
        return new Intent.Text(
                words.say("report.subject", title),
                words.say("report", title, report.run(), words.moment(report.releasedAt())) + "\n\n"
                        + words.say("foot"));
    }

    private void tell(String event, FinalReport report, String why) {
        events.happened(clock.instant(), event, List.of("run", report.run(), "report", report.report(), "why", why));
    }
}
