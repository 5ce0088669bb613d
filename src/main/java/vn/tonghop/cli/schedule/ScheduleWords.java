package vn.tonghop.cli.schedule;

import java.time.Instant;
import java.util.Locale;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.period.DueRule;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.plan.schedule.When;

/** Says of a scheduled run when it is and why then. */
public final class ScheduleWords {

    private final Texts texts;

    public ScheduleWords(Texts texts) {
        this.texts = texts;
    }

    /** With the day of the week: deadlines are thought of in working days. */
    public String moment(Instant at) {
        int weekday = at.atZone(DueRule.ZONE).getDayOfWeek().getValue();
        return texts.say("weekday." + weekday) + " " + texts.dates().moment(at);
    }

    public String job(Firing firing) {
        return texts.say("schedule.job." + firing.job().code());
    }

    public String why(Firing firing) {
        if (firing.entry().when() instanceof When.ByCron when) {
            return texts.say(
                    when.workingDaysOnly() ? "schedule.why.cron-working-days" : "schedule.why.cron",
                    when.cron().text());
        }
        var when = (When.ByDeadline) firing.entry().when();
        return texts.say(
                "schedule.why." + code(when.relation()),
                when.workingDays(),
                firing.lastDay().map(texts.dates()::day).orElse(""));
    }

    public String missed(Firing firing) {
        return texts.say("schedule.missed." + firing.entry().missed().code());
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
