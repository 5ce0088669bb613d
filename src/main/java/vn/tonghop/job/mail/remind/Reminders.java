package vn.tonghop.job.mail.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tonghop.distribution.Words;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.OutboxStore;

/** Writes the letters of one reminder: to the units, to who reviews them, and after the deadline to the office above. */
public final class Reminders {

    private static final Duration LATE_USEFUL = UnitLetters.LATE_USEFUL;

    /** Several reminders that were missed are made up for by one letter. */
    private static final Duration NOT_AGAIN_FOR = Duration.ofHours(12);

    private final Correspondence mail;
    private final DataSource dataSource;
    private final Programme programme;
    private final OutboxStore outbox;
    private final Words words;
    private final UnitLetters letters;

    public Reminders(Correspondence mail, DataSource dataSource, Programme programme) {
        this.mail = mail;
        this.dataSource = dataSource;
        this.programme = programme;
        this.outbox = new OutboxStore(dataSource);
        this.words = mail.words();
        this.letters = new UnitLetters(mail, programme);
    }

    /** One firing of a schedule at a moment. */
    private record Occasion(Firing firing, Period period, Instant now, LocalDate today) {

        String key(String kind, String whom) {
            return String.join(
                    "|", kind, firing.programme(), period.code(), firing.at().toString(), whom);
        }

        /** A reminder that comes late says nothing that is over; who was given time is called when that is. */
        boolean isFor(Absentee one) {
            if (isAfter()) {
                return !one.due().isAfter(today);
            }
            boolean onTheDay = firing.lastDay()
                    .filter(LocalDate.ofInstant(firing.at(), DueRule.ZONE)::equals)
                    .isPresent();
            return onTheDay
                    ? one.due().equals(today)
                    : one.due().isAfter(today) && !one.lastDay().isBefore(today);
        }

        /** Whether it stands in the schedule as one after the deadline. */
        boolean isAfter() {
            return firing.lastDay()
                    .filter(day -> firing.at()
                            .isAfter(day.plusDays(1)
                                    .atStartOfDay(DueRule.ZONE)
                                    .toInstant()
                                    .minusMillis(1)))
                    .isPresent();
        }
    }

    /** Tells how many letters are new. */
    public int write(Firing firing, Instant now) {
        var occasion = new Occasion(firing, firing.period().orElseThrow(), now, LocalDate.ofInstant(now, DueRule.ZONE));
        List<Absentee> absentees = new Absentees(dataSource, programme)
                .of(occasion.period(), now).stream()
                        .filter(one -> firing.entry().of().isEmpty()
                                || firing.entry().of().contains(one.group()))
                        .toList();
        int written = absentees.stream()
                .filter(one -> occasion.isFor(one))
                .mapToInt(one -> remind(one, occasion))
                .sum();
        written += summaries(absentees, occasion);
        return written + (occasion.isAfter() ? escalations(absentees, occasion) : 0);
    }

    private int remind(Absentee one, Occasion occasion) {
        String key = occasion.key("reminder", one.unit().code() + "|" + one.form());
        return letters.to(one, occasion.period(), key, occasion.now())
                .map(letter -> mean(letter, occasion.now()))
                .orElse(0);
    }

    private int summaries(List<Absentee> absentees, Occasion occasion) {
        int written = 0;
        for (Scope scope : mail.scopes().all()) {
            Optional<String> mailbox = mail.contacts().named(scope.id());
            if (mailbox.isPresent()) {
                List<Absentee> inside = absentees.stream()
                        .filter(one -> scope.covers(
                                one.unit(), programme.units(), occasion.period().end()))
                        .toList();
                written += summary("summary", scope.name(), inside, new Intent.To(scope.id(), mailbox.get()), occasion);
            }
        }
        return written;
    }

    /** Of those who are late and were not given time, to the office above them. */
    private int escalations(List<Absentee> absentees, Occasion occasion) {
        Map<String, List<Absentee>> byOffice = absentees.stream()
                .filter(one -> one.isLate(occasion.today()))
                .collect(Collectors.groupingBy(one -> one.unit().parent(), LinkedHashMap::new, Collectors.toList()));
        int written = 0;
        for (Map.Entry<String, List<Absentee>> office : byOffice.entrySet()) {
            Optional<String> mailbox = mail.contacts().named(office.getKey());
            if (mailbox.isPresent()) {
                var to = new Intent.To(office.getKey(), mailbox.get());
                written += summary("above", name(office.getKey(), occasion), office.getValue(), to, occasion);
            }
        }
        return written;
    }

    private String name(String code, Occasion occasion) {
        return programme
                .units()
                .find(code, occasion.period().end())
                .map(unit -> unit.name())
                .orElse(code);
    }

    private int summary(String kind, String name, List<Absentee> missing, Intent.To to, Occasion occasion) {
        if (missing.isEmpty()) {
            return 0;
        }
        Object[] facts = {name, occasion.period().code(), missing.size(), words.moment(occasion.now())};
        String list = missing.stream().map(one -> line(one, occasion)).collect(Collectors.joining("\n"));
        var text = new Intent.Text(
                words.say(kind + ".subject", facts),
                words.say(kind, facts) + "\n\n" + list + "\n\n" + words.say("foot"));
        var about = new Intent.About(
                LetterKind.SUMMARY,
                occasion.key(kind, to.whom()),
                programme.id(),
                occasion.period().code(),
                "");
        return mean(about, to.whom(), to.mailbox(), text, occasion.now().plus(LATE_USEFUL), occasion.now());
    }

    private String line(Absentee one, Occasion occasion) {
        String state =
                one.extended().filter(day -> !day.isBefore(occasion.today())).isPresent()
                        ? "extended"
                        : one.isLate(occasion.today()) ? "late" : "due";
        String line = words.say(
                "summary.line." + state, one.unit().name(), one.unit().code(), one.form(), words.day(one.due()));
        boolean reached =
                mail.contacts().of(one.unit()).flatMap(Contact::mailbox).isPresent();
        return line
                + (one.returned() ? words.say("summary.returned") : "")
                + (reached ? "" : words.say("summary.no-mailbox"));
    }

    private int mean(Intent.About about, String whom, String mailbox, Intent.Text text, Instant useful, Instant now) {
        return mean(new Intent(about, new Intent.To(whom, mailbox), text, Optional.of(useful), List.of()), now);
    }

    private int mean(Intent intent, Instant now) {
        boolean justToldSo = outbox.meantSince(intent, now.minus(NOT_AGAIN_FOR));
        return !justToldSo && outbox.mean(intent, mail.domain(), now) ? 1 : 0;
    }
}
