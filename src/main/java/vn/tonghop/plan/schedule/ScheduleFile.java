package vn.tonghop.plan.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;

/** Reads the 'schedule' of {@code calendar.yaml}; a calendar without one runs nothing by itself. */
public final class ScheduleFile {

    private static final String NAME = "calendar.yaml";
    private static final int MOST_WORKING_DAYS = 60;

    private final Programme programme;
    private final Set<PeriodKind> reported;
    private final Set<String> taken = new HashSet<>();

    private ScheduleFile(Programme programme, Set<PeriodKind> reported) {
        this.programme = programme;
        this.reported = reported;
    }

    /**
     * Everything in it is tried on the plan's year, so that what cannot be computed is a fault of its line.
     *
     * @param reported the kinds of periods that there is a report for
     */
    public static Schedule read(Path jobs, Programme programme, Set<PeriodKind> reported, Faults faults) {
        Entry calendar = YamlFile.read(jobs.resolve(programme.id()).resolve(NAME), faults.in(programme.id()));
        return calendar.find("schedule")
                .map(entry -> new ScheduleFile(programme, reported).schedule(entry))
                .orElse(Schedule.EMPTY);
    }

    private Schedule schedule(Entry schedule) {
        schedule.allowOnly("final-by", "runs");
        List<ScheduleEntry> entries = schedule.list("runs").stream()
                .flatMap(entry -> entry(entry).stream())
                .toList();
        return new Schedule(entries, schedule.find("final-by").flatMap(this::finalBy));
    }

    private Optional<FinalBy> finalBy(Entry entry) {
        entry.allowOnly("periods", "of", "when", "working-days", "at");
        Optional<FinalBy> by =
                byDeadline(entry).map(when -> new FinalBy(periods(entry, ScheduledJob.REPORT), groups(entry), when));
        return by.filter(end -> computes(
                entry, new ScheduleEntry("", ScheduledJob.REPORT, end.periods(), end.of(), end.when(), Missed.SKIP)));
    }

    private Optional<ScheduleEntry> entry(Entry entry) {
        entry.allowOnly(
                "name", "job", "periods", "of", "when", "working-days", "at", "cron", "working-days-only", "missed");
        ScheduledJob job = entry.choice("job", ScheduledJob.class);
        return when(entry)
                .map(when -> new ScheduleEntry(
                        entry.text("name"),
                        job,
                        periods(entry, job),
                        groups(entry),
                        when,
                        entry.choice("missed", Missed.RUN_ONCE)))
                .filter(read -> computes(entry, read) && isAlone(entry, read));
    }

    private Optional<? extends When> when(Entry entry) {
        if (entry.find("cron").isPresent() == entry.find("when").isPresent()) {
            entry.fault("phải có đúng một trong hai mục 'when' (theo hạn) và 'cron' (theo giờ)");
            return Optional.empty();
        }
        return entry.find("cron").isPresent() ? byCron(entry) : byDeadline(entry);
    }

    private static Optional<When.ByCron> byCron(Entry entry) {
        refuse(entry, "'cron'", "working-days", "at");
        Optional<Cron> cron = Cron.parse(entry.text("cron"));
        if (cron.isEmpty()) {
            entry.get("cron")
                    .fault("'cron: " + entry.text("cron") + "' phải là năm phần: phút, giờ, ngày, tháng, thứ, ví dụ"
                            + " \"30 7,16 * * MON-FRI\"; chỉ ghi một trong hai phần ngày và thứ, phần kia là *");
        }
        return cron.map(table -> new When.ByCron(table, entry.flag("working-days-only")));
    }

    private static Optional<When.ByDeadline> byDeadline(Entry entry) {
        refuse(entry, "'when'", "working-days-only");
        When.Relation relation = entry.choice("when", When.Relation.class);
        boolean counts = relation == When.Relation.BEFORE || relation == When.Relation.AFTER;
        if (!counts) {
            refuse(entry, "'when: " + entry.text("when") + "'", "working-days");
        }
        if (relation == When.Relation.DUE) {
            refuse(entry, "'when: due'", "at");
            return Optional.of(new When.ByDeadline(relation, 0, LocalTime.MIDNIGHT));
        }
        int days = counts ? workingDays(entry) : 0;
        return time(entry).map(at -> new When.ByDeadline(relation, days, at));
    }

    private static int workingDays(Entry entry) {
        int days = entry.integer("working-days");
        if (entry.find("working-days").isPresent() && (days < 1 || days > MOST_WORKING_DAYS)) {
            entry.get("working-days").fault("'working-days: " + days + "' phải từ 1 đến " + MOST_WORKING_DAYS);
            return 1;
        }
        return days;
    }

    private static Optional<LocalTime> time(Entry entry) {
        String text = entry.text("at");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException e) {
            entry.get("at").fault("'at: " + text + "' phải là giờ, phút dạng \"08:00\"");
            return Optional.empty();
        }
    }

    private static void refuse(Entry entry, String beside, String... keys) {
        for (String key : keys) {
            entry.find(key).ifPresent(there -> there.fault("mục '" + key + "' không dùng cùng " + beside));
        }
    }

    private Set<PeriodKind> periods(Entry entry, ScheduledJob job) {
        boolean byTheClock = !job.hasPeriod() && entry.find("cron").isPresent();
        if (byTheClock) {
            refuse(entry, "việc không thuộc kỳ nào", "periods");
            return Set.of();
        }
        Set<PeriodKind> kinds = new LinkedHashSet<>(entry.choices("periods", PeriodKind.class));
        for (PeriodKind kind : kinds) {
            if (job.makesReports() && !reported.contains(kind)) {
                entry.get("periods").fault("reports.yaml không có báo cáo nào cho loại kỳ này: " + kind.code());
            }
            if (!hasDeadline(entry, kind)) {
                entry.get("periods").fault("không có nghĩa vụ nào có hạn cho loại kỳ này: " + kind.code());
            }
        }
        return kinds;
    }

    private boolean hasDeadline(Entry entry, PeriodKind kind) {
        try {
            return !Deadline.of(programme, Set.of(kind), groups(entry)).isEmpty();
        } catch (DefinitionException e) {
            e.faults().forEach(fault -> entry.fault(fault.problem()));
            return true;
        }
    }

    private Set<String> groups(Entry entry) {
        List<String> groups = entry.texts("of");
        groups.stream()
                .filter(group -> !programme.reporters().containsKey(group))
                .forEach(group -> entry.get("of")
                        .fault("nhóm '" + group + "' không có trong plan.yaml, chọn một trong "
                                + programme.reporters().keySet()));
        return Set.copyOf(new LinkedHashSet<>(groups));
    }

    private boolean computes(Entry entry, ScheduleEntry read) {
        try {
            new Firings(programme, new Schedule(List.of(read), Optional.empty())).next(Instant.EPOCH);
            return true;
        } catch (DefinitionException e) {
            e.faults().forEach(fault -> entry.fault(fault.problem()));
            return false;
        }
    }

    /** A run is known by its job, period and moment. */
    private boolean isAlone(Entry entry, ScheduleEntry read) {
        var firings = new Firings(programme, new Schedule(List.of(read), Optional.empty()));
        boolean alone = firings.between(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z")).stream()
                .filter(firing -> !taken.add(firing.job() + " " + firing.periodCode() + " " + firing.at()))
                .findFirst()
                .isEmpty();
        if (!alone) {
            entry.fault("chạy cùng việc, cùng kỳ và cùng lúc với một mục ở trên");
        }
        return alone;
    }
}
