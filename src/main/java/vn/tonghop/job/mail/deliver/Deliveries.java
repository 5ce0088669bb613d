package vn.tonghop.job.mail.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;

/** Delivers what was released lately: into folders at once, to offices through the outbox. */
public final class Deliveries implements MailErrand.Part {

    /** Whoever says today where reports go does not want those of last year there. */
    private static final Duration LOOKS_BACK = Duration.ofDays(30);

    private static final Set<Alarm.Kind> WHYS =
            EnumSet.of(Alarm.Kind.DELIVERY_FOLDER, Alarm.Kind.DELIVERY_FILE, Alarm.Kind.DELIVERY_MAILBOX);

    private final DataSource dataSource;
    private final Workplace place;
    private final InstantSource clock;
    private final Events events;
    private final DeliveryStore store;
    private final AlarmStore alarms;

    public Deliveries(DataSource dataSource, Workplace place, InstantSource clock, Events events) {
        this.dataSource = dataSource;
        this.place = place;
        this.clock = clock;
        this.events = events;
        this.store = new DeliveryStore(dataSource);
        this.alarms = new AlarmStore(dataSource);
    }

    @Override
    public boolean go(Optional<Correspondence> mail, List<Timetable> tables) {
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
        return true;
    }

    private void deliver(FinalReport report, Delivery delivery, Optional<Correspondence> mail) {
        delivery.folder().ifPresent(folder -> put(report, delivery, folder));
        mail.ifPresent(known -> delivery.offices().forEach(office -> send(report, delivery, office, known)));
    }

    private void put(FinalReport report, Delivery delivery, String name) {
        Path folder = place.output().resolve(name);
        if (store.isDelivered(report.run(), report.report(), folder.toString())) {
            return;
        }
        try {
            List<Attachment> files = new FinalFiles(place.reports()).of(report, delivery);
            if (files.isEmpty()) {
                fail(Alarm.Kind.DELIVERY_FILE, report, name);
                return;
            }
            copy(files, folder);
        } catch (IOException e) {
            fail(Alarm.Kind.DELIVERY_FOLDER, report, name);
            return;
        }
        store.delivered(report, folder.toString(), clock.instant());
        succeed(report, name);
        tell("delivery.put", report, name);
    }

    private static void copy(List<Attachment> files, Path folder) throws IOException {
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
    }

    private void send(FinalReport report, Delivery delivery, String office, Correspondence mail) {
        String target = "mail:" + office;
        if (store.isDelivered(report.run(), report.report(), target)) {
            return;
        }
        Optional<String> mailbox = mail.contacts().named(office);
        if (mailbox.isEmpty()) {
            fail(Alarm.Kind.DELIVERY_MAILBOX, report, office);
            return;
        }
        List<Attachment> files = new FinalFiles(place.reports()).of(report, delivery);
        if (files.isEmpty()) {
            fail(Alarm.Kind.DELIVERY_FILE, report, office);
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
        succeed(report, office);
    }

    private void fail(Alarm.Kind why, FinalReport report, String where) {
        if (alarms.raise(report.programme(), why, subject(report, where), clock.instant())) {
            tell("delivery.failed", report, why.name() + " " + where);
        }
    }

    private void succeed(FinalReport report, String where) {
        WHYS.forEach(why -> alarms.end(report.programme(), why, subject(report, where), clock.instant()));
    }

    private static String subject(FinalReport report, String where) {
        return report.run() + " " + report.report() + " → " + where;
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
