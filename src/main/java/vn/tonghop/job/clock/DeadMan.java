package vn.tonghop.job.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import vn.tonghop.plan.schedule.FinalDay;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.run.Alarm;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.run.MarkStore;

/** Raises the alarm when a deadline has passed and the final report is not there, whatever the reason. */
public final class DeadMan {

    private static final Duration LOOKS_BACK = Duration.ofDays(60);

    private final FinalReports reports;
    private final MarkStore marks;
    private final AlarmStore alarms;

    public DeadMan(DataSource dataSource, FinalReports reports) {
        this.reports = reports;
        this.marks = new MarkStore(dataSource);
        this.alarms = new AlarmStore(dataSource);
    }

    /** Those that should be there, since the programme's schedule is kept, and are not. */
    public List<FinalDay> overdue(Timetable table, Instant now) {
        String programme = table.programme().id();
        Instant since = marks.since(programme).orElse(now);
        return table.finalDays().stream()
                .filter(day -> day.at().isAfter(since) && !day.at().isAfter(now))
                .filter(day -> day.at().plus(LOOKS_BACK).isAfter(now))
                .filter(day -> !reports.isThere(programme, day))
                .toList();
    }

    /** Raises and ends alarms accordingly. */
    void check(Timetable table, Instant now, Told told) {
        String programme = table.programme().id();
        List<String> overdue =
                overdue(table, now).stream().map(day -> day.period().code()).toList();
        for (String period : overdue) {
            if (alarms.raise(programme, Alarm.Kind.OVERDUE, period, now)) {
                told.say("alarm.raised", "kind", "overdue", "period", period);
            }
        }
        for (Alarm alarm : alarms.open(programme)) {
            if (alarm.kind() == Alarm.Kind.OVERDUE
                    && !overdue.contains(alarm.subject())
                    && alarms.end(programme, Alarm.Kind.OVERDUE, alarm.subject(), now)) {
                told.say("alarm.ended", "kind", "overdue", "period", alarm.subject());
            }
        }
    }

    /** An event of the programme. */
    interface Told {

        void say(String name, String... facts);
    }
}
