package vn.tonghop.planning.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.schedule.FinalBy;
import vn.tonghop.plan.schedule.Missed;
import vn.tonghop.plan.schedule.Schedule;
import vn.tonghop.plan.schedule.ScheduleEntry;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.plan.schedule.When;

/** What changes in what runs by itself. */
final class ScheduleChanges {

    private static final Map<ScheduledJob, String> JOBS = Map.of(
            ScheduledJob.COLLECT, "nhận tệp",
            ScheduledJob.REPORT, "tổng hợp và in báo cáo",
            ScheduledJob.REHEARSE, "chạy thử",
            ScheduledJob.REMIND, "nhắc");

    private static final Map<Missed, String> MISSED =
            Map.of(Missed.RUN_ONCE, "chạy bù một lần", Missed.SKIP, "bỏ", Missed.ASK, "hỏi");

    private ScheduleChanges() {}

    static List<String> between(Schedule before, Schedule after) {
        return Item.changes(items(before), items(after));
    }

    private static List<Item> items(Schedule schedule) {
        List<Item> items =
                schedule.entries().stream().map(ScheduleChanges::entry).collect(Collectors.toList());
        schedule.finalBy().ifPresent(by -> items.add(alarm(by)));
        return items;
    }

    private static Item entry(ScheduleEntry entry) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("lúc", moment(entry.when()));
        facts.put("việc", JOBS.get(entry.job()));
        facts.put("kỳ", kinds(entry.periods()));
        facts.put("hạn của", groups(entry.of()));
        facts.put("khi lỡ", MISSED.get(entry.missed()));
        return new Item(entry.name(), "“" + entry.name() + "”", facts, entry);
    }

    private static Item alarm(FinalBy by) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("lúc", moment(by.when()));
        facts.put("kỳ", kinds(by.periods()));
        facts.put("hạn của", groups(by.of()));
        return new Item("", "báo động khi chưa có báo cáo chính thức", facts, by);
    }

    private static String kinds(Set<PeriodKind> kinds) {
        return kinds.stream().sorted().map(PeriodKind::code).collect(Collectors.joining(", "));
    }

    private static String groups(Set<String> groups) {
        return groups.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String moment(When when) {
        if (when instanceof When.ByDeadline by) {
            return switch (by.relation()) {
                case BEFORE -> by.workingDays() + " ngày làm việc trước hạn, " + by.at();
                case ON_THE_DAY -> "ngày hết hạn, " + by.at();
                case DUE -> "khi hết ngày hết hạn";
                case MORNING_AFTER -> "hôm sau hạn, " + by.at();
                case AFTER -> by.workingDays() + " ngày làm việc sau hạn, " + by.at();
            };
        }
        When.ByCron by = (When.ByCron) when;
        return "'" + by.cron().text() + "'" + (by.workingDaysOnly() ? " (chỉ ngày làm việc)" : "");
    }
}
