package vn.tonghop.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.definition.Entry;
import vn.tonghop.period.DayOfYear;
import vn.tonghop.period.DueDay;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.period.WorkingDays;

/** Reads the obligations of {@code calendar.yaml}; what several of them share is written once, under 'defaults'. */
final class CalendarFile {

    private final Entry calendar;
    private final int year;
    private final WorkingDays workingDays;
    private final Optional<Entry> defaults;
    private final Optional<List<Channel>> usualChannels;
    private final CutOff usualCutOff;
    private final DueRuleReader dueRules;

    CalendarFile(Entry calendar, int year, WorkingDays workingDays) {
        this.calendar = calendar;
        this.year = year;
        this.workingDays = workingDays;
        this.defaults = calendar.find("defaults");
        this.usualChannels = defaults.filter(entry -> entry.find("channel").isPresent())
                .map(entry -> entry.choices("channel", Channel.class));
        this.usualCutOff = defaults.map(entry -> entry.choice("cut-off", CutOff.DECREE_09_2019))
                .orElse(CutOff.DECREE_09_2019);
        this.dueRules = new DueRuleReader(calendar.find("due-rules"), workingDays);
    }

    List<Obligation> obligations() {
        calendar.allowOnly("defaults", "due-rules", "obligations", "schedule");
        defaults.ifPresent(entry -> entry.allowOnly(
                "content", "receiver", "channel", "cut-off", "outline", "guidance", "basis", "assumed"));
        return calendar.list("obligations").stream().map(this::obligation).toList();
    }

    private Obligation obligation(Entry entry) {
        entry.allowOnly(
                "name",
                "codes",
                "content",
                "reporters",
                "receiver",
                "channel",
                "due",
                "frequency",
                "cut-off",
                "outline",
                "form",
                "guidance",
                "basis",
                "assumed");
        PeriodKind frequency = entry.choice("frequency", PeriodKind.class);
        return new Obligation(
                entry.text("name"),
                entry.texts("codes"),
                text(entry, "content"),
                entry.text("reporters"),
                text(entry, "receiver"),
                channels(entry),
                due(entry, frequency),
                frequency,
                entry.choice("cut-off", usualCutOff),
                optionalText(entry, "outline"),
                entry.text("form"),
                optionalText(entry, "guidance"),
                dueRules.basisOf(entry)
                        .filter(basis -> entry.find("basis").isEmpty())
                        .orElseGet(() -> text(entry, "basis")),
                optionalText(entry, "assumed"));
    }

    private String text(Entry entry, String key) {
        return optionalText(entry, key).orElseGet(() -> entry.text(key));
    }

    private Optional<String> optionalText(Entry entry, String key) {
        return entry.optionalText(key).or(() -> defaults.flatMap(shared -> shared.optionalText(key)));
    }

    private List<Channel> channels(Entry entry) {
        return usualChannels
                .filter(usual -> entry.find("channel").isEmpty())
                .orElseGet(() -> entry.choices("channel", Channel.class));
    }

    private DueRule due(Entry entry, PeriodKind frequency) {
        DueRule rule = dueRules.of(entry);
        if (rule.day() instanceof DueDay.Fixed fixed) {
            fixed.dates().stream()
                    .filter(date -> !frequency.endsIn(date.month()))
                    .forEach(date -> entry.get("due").fault(outside(date, frequency)));
        }
        if (rule.needsWorkingDays() && !workingDays.lists(year)) {
            entry.get("due").fault(workingDays.unlisted(year));
        }
        return rule;
    }

    private static String outside(DayOfYear date, PeriodKind frequency) {
        List<Integer> months =
                IntStream.rangeClosed(1, 12).filter(frequency::endsIn).boxed().toList();
        return "ngày " + date.day() + "/" + date.month()
                + " không thuộc tháng cuối của kỳ nào: loại kỳ này kết thúc vào tháng " + months;
    }
}
