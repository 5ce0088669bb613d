package vn.tonghop.plan;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.definition.Entry;
import vn.tonghop.period.DayOfYear;
import vn.tonghop.period.DaysOff;
import vn.tonghop.period.DueDay;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.WorkingDays;

/** Reads when a report is due: {@code {day: 17}}, {@code {dates: [17/6]}}, {@code {working-days: 2}} or a rule's id. */
final class DueRuleReader {

    private static final List<String> KINDS = List.of("day", "dates", "working-days");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int SHORTEST_MONTH = 28;

    private final Map<String, Entry> named = new LinkedHashMap<>();
    private final Map<String, DueRule> rules = new LinkedHashMap<>();
    private final WorkingDays workingDays;

    DueRuleReader(Optional<Entry> shared, WorkingDays workingDays) {
        this.workingDays = workingDays;
        shared.ifPresent(entry -> entry.keys().forEach(id -> named.put(id, entry.get(id))));
        named.forEach((id, entry) -> rules.put(id, rule(entry)));
    }

    /** The rule of an obligation: its own, or the one of that id, written once for several. */
    DueRule of(Entry obligation) {
        Entry due = obligation.get("due");
        if (due.text().isEmpty()) {
            return rule(due);
        }
        return Optional.ofNullable(rules.get(due.text())).orElseGet(() -> {
            due.fault("hạn '" + due.text() + "' không có trong 'due-rules', chọn một trong " + rules.keySet());
            return rule(new DueDay.OfLastMonth(1), due);
        });
    }

    /** Where the rule of an obligation comes from, when it says so; a wrong id is one fault and not two. */
    Optional<String> basisOf(Entry obligation) {
        Optional<Entry> due = obligation.find("due");
        if (due.filter(this::isWrongId).isPresent()) {
            return due.map(Entry::text);
        }
        return due.map(entry -> named.getOrDefault(entry.text(), entry)).flatMap(entry -> entry.optionalText("basis"));
    }

    private boolean isWrongId(Entry due) {
        return !due.text().isEmpty() && !named.containsKey(due.text());
    }

    private DueRule rule(Entry entry) {
        entry.allowOnly("day", "dates", "working-days", "inclusive", "on-day-off", "assumed", "basis");
        List<String> kinds = KINDS.stream().filter(entry.keys()::contains).toList();
        if (kinds.size() != 1) {
            entry.fault("hạn phải có đúng một trong các mục " + KINDS + ", ở đây có " + kinds);
            return rule(new DueDay.OfLastMonth(1), entry);
        }
        return switch (kinds.get(0)) {
            case "day" -> rule(new DueDay.OfLastMonth(within("day", SHORTEST_MONTH, entry)), entry);
            case "dates" -> rule(new DueDay.Fixed(dates(entry)), entry);
            default -> workingDaysRule(entry);
        };
    }

    private DueRule rule(DueDay day, Entry entry) {
        return new DueRule(day, entry.flag("inclusive"), daysOff(entry), entry.flag("assumed"), workingDays);
    }

    private DueRule workingDaysRule(Entry entry) {
        entry.find("inclusive")
                .ifPresent(inclusive -> inclusive.fault(
                        "'inclusive' không dùng cùng 'working-days':" + " ngày làm việc cuối cùng luôn còn đúng hạn"));
        var day = new DueDay.WorkingDaysAfterCutOff(within("working-days", SHORTEST_MONTH, entry));
        return new DueRule(day, true, daysOff(entry), entry.flag("assumed"), workingDays);
    }

    private static DaysOff daysOff(Entry entry) {
        return entry.choice("on-day-off", DaysOff.KEEP);
    }

    private static int within(String key, int most, Entry entry) {
        String text = entry.text(key);
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            entry.get(key).fault("'" + key + ": " + text + "' phải là số từ 1 đến " + most);
            return 1;
        }
        return number;
    }

    private static List<DayOfYear> dates(Entry entry) {
        Entry list = entry.get("dates");
        List<DayOfYear> dates = new ArrayList<>();
        for (Entry item : list.items().isEmpty() ? List.of(list) : list.items()) {
            Optional<DayOfYear> date = date(item.text());
            if (date.isEmpty()) {
                item.fault("'" + item.text() + "' phải là ngày/tháng, ví dụ 17/6");
            } else if (dates.stream()
                    .anyMatch(other -> other.month() == date.get().month())) {
                item.fault("'" + item.text() + "': tháng này đã có một ngày ở trên");
            }
            date.ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<DayOfYear> date(String text) {
        Matcher parts = DATE.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(new DayOfYear(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
