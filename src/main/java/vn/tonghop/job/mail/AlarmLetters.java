package vn.tonghop.job.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.distribution.Words;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;

/** Tells the offices of {@code mail.yaml} of alarms that nobody was told of yet. */
final class AlarmLetters {

    private final Correspondence mail;
    private final OutboxStore outbox;
    private final AlarmStore alarms;

    AlarmLetters(Correspondence mail, DataSource dataSource) {
        this.mail = mail;
        this.outbox = new OutboxStore(dataSource);
        this.alarms = new AlarmStore(dataSource);
    }

    void write(String programme, Instant now) {
        if (mail.settings().alarms().isEmpty()) {
            return;
        }
        for (Alarm alarm : alarms.untold(programme)) {
            if (!isAboutAlarm(alarm)) {
                mail.settings().alarms().forEach(office -> write(alarm, office, now));
            }
            alarms.told(alarm, now);
        }
    }

    /** That an alarm could not be mailed is not mailed. */
    private boolean isAboutAlarm(Alarm alarm) {
        return switch (alarm.kind()) {
            case MAIL_DEAD, MAIL_DOUBTFUL ->
                outbox.find(Long.parseLong(alarm.subject()))
                        .filter(letter -> letter.intent().about().kind() == LetterKind.ALARM)
                        .isPresent();
            default -> false;
        };
    }

    private void write(Alarm alarm, String office, Instant now) {
        Optional<String> mailbox = mail.contacts().named(office);
        String key = String.join(
                "|",
                "alarm",
                alarm.programme(),
                alarm.kind().name(),
                alarm.subject(),
                alarm.raisedAt().toString(),
                office);
        var about = new Intent.About(LetterKind.ALARM, key, alarm.programme(), "", "");
        mailbox.ifPresent(address -> outbox.mean(
                new Intent(about, new Intent.To(office, address), text(alarm), Optional.empty(), List.of()),
                mail.domain(),
                now));
    }

    private Intent.Text text(Alarm alarm) {
        Words words = mail.words();
        String kind = alarm.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String moment = words.moment(alarm.raisedAt());
        return new Intent.Text(
                words.say("alarm." + kind + ".subject", alarm.programme(), alarm.subject(), moment),
                words.say("alarm." + kind, alarm.programme(), alarm.subject(), moment) + "\n\n" + words.say("foot"));
    }
}
