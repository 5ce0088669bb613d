package vn.tonghop.cli.health;

import java.io.PrintWriter;
import java.util.Locale;
import vn.tonghop.cli.schedule.ScheduleWords;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.job.clock.health.Health;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.Engine;

/** How things stand, for people: first the verdict, then what it is made of. */
final class HealthText {

    private final Texts texts;
    private final ScheduleWords words;
    private final PrintWriter out;

    HealthText(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.words = new ScheduleWords(texts);
        this.out = out;
    }

    void print(Health health) {
        out.println(texts.say("health.state." + HealthJson.code(health.state())));
        for (Health.OfProgramme one : health.programmes()) {
            one.overdue()
                    .forEach(day -> out.println("  "
                            + texts.say("health.overdue", one.id(), day.period().code(), words.moment(day.at()))));
            one.alarms().stream()
                    .filter(alarm -> alarm.kind() != Alarm.Kind.OVERDUE)
                    .forEach(alarm -> out.println("  "
                            + texts.say(
                                    "health.alarm." + HealthJson.code(alarm.kind()),
                                    one.id(),
                                    alarm.subject(),
                                    words.moment(alarm.raisedAt()))));
            one.atWork().forEach(work -> out.println("  " + atWork(work)));
            one.next()
                    .ifPresent(next -> out.println("  "
                            + texts.say(
                                    "health.next",
                                    one.id(),
                                    words.moment(next.at()),
                                    next.entry().name())));
        }
        health.engines().stream()
                .filter(Engine::lives)
                .forEach(engine -> out.println("  " + texts.say("health.engine", engine.runner())));
    }

    private String atWork(Health.AtWork work) {
        String stage = work.step()
                .map(step -> ": "
                        + texts.say(
                                "stage." + step.stage().toLowerCase(Locale.ROOT).replace('_', '-'))
                        + (step.total() > 0 ? " " + step.done() + "/" + step.total() : ""))
                .orElse("");
        return texts.say(
                        "health.at-work",
                        work.run().key().programme() + " " + work.run().key().period(),
                        work.run().runner(),
                        words.moment(work.run().startedAt()))
                + stage;
    }
}
