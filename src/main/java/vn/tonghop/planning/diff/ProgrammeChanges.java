package vn.tonghop.planning.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.Reporters;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.planning.ProgrammeFolder;
import vn.tonghop.planning.words.Phrases;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.validation.Rules;

/** What changes in one programme. */
final class ProgrammeChanges {

    private final ProgrammeFolder before;
    private final ProgrammeFolder after;

    ProgrammeChanges(ProgrammeFolder before, ProgrammeFolder after) {
        this.before = before;
        this.after = after;
    }

    List<Section> sections() {
        Programme then = before.programme();
        Programme now = after.programme();
        return List.of(
                new Section("Kế hoạch", Item.changes(List.of(plan(then)), List.of(plan(now)))),
                section("Nhóm báo cáo", ProgrammeChanges::groups),
                section("Chỉ tiêu", programme -> items(programme.indicators(), ProgrammeChanges::indicator)),
                section("Nhiệm vụ", programme -> items(programme.duties(), ProgrammeChanges::duty)),
                section("Mức giao xuống", programme -> items(programme.allocations(), ProgrammeChanges::allocation)),
                section("Nghĩa vụ báo cáo", programme -> items(programme.obligations(), ProgrammeChanges::obligation)),
                new Section("Hạn gửi", new DueChanges(then, now).lines()),
                new Section("Lịch chạy", ScheduleChanges.between(before.schedule(), after.schedule())),
                new Section("Quy tắc kiểm tra", Item.changes(rules(before), rules(after))),
                new Section("Báo cáo", Item.changes(reports(before), reports(after))),
                new Section("Đánh giá lại", judgedAnew(then, now)));
    }

    private Section section(String heading, Function<Programme, List<Item>> items) {
        return new Section(heading, Item.changes(items.apply(before.programme()), items.apply(after.programme())));
    }

    private static <T> List<Item> items(List<T> all, Function<T, Item> item) {
        return all.stream().map(item).toList();
    }

    private static List<Item> groups(Programme programme) {
        return programme.reporters().values().stream()
                .map(group -> reporters(programme, group))
                .toList();
    }

    private static Item allocation(Allocation allocation) {
        return new Item(
                allocation.indicator() + " " + allocation.unit(),
                allocation.indicator() + " giao cho " + allocation.unit(),
                Map.of("mức", Phrases.number(allocation.value())),
                allocation);
    }

    private static Item plan(Programme programme) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("tên", programme.title());
        facts.put("văn bản", programme.decision());
        facts.put("năm", String.valueOf(programme.year()));
        facts.put("tính từ khi", programme.countsFrom().name().toLowerCase(Locale.ROOT));
        return new Item("", programme.id(), facts, facts);
    }

    private static Item reporters(Programme programme, Reporters group) {
        List<OrgUnit> units = group.due(programme.units(), year(programme));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("số đơn vị", String.valueOf(units.size()));
        facts.put(
                "đơn vị",
                units.size() > 20
                        ? ""
                        : units.stream()
                                .map(unit -> unit.code() + " " + unit.name())
                                .collect(Collectors.joining(", ")));
        facts.put("tên", group.label());
        facts.put("tạm lấy", group.assumed().orElse(""));
        return new Item(group.id(), group.id(), facts, List.of(group, units));
    }

    private static Item indicator(Indicator indicator) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("mức phải đạt", Phrases.targets(indicator.targets()));
        facts.put("cách đo", Phrases.kind(indicator.kind()));
        facts.put("cách tính", Phrases.measure(indicator));
        facts.put("nhóm báo cáo", indicator.reporters());
        facts.put("tiến độ", Phrases.pace(indicator.pace()));
        facts.put("chiều", Phrases.polarity(indicator.polarity()));
        facts.put("đơn vị tính", indicator.unit());
        facts.put("tên", indicator.name());
        facts.put("lời kế hoạch", indicator.citation().quote());
        facts.put("mục", indicator.citation().section());
        facts.put("chủ trì", indicator.citation().lead());
        facts.put("phối hợp", String.join(", ", indicator.citation().with()));
        facts.put("tạm lấy", indicator.citation().assumed().orElse(""));
        return new Item(indicator.code(), indicator.code() + " " + indicator.name(), facts, indicator);
    }

    private static Item duty(Duty duty) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("lời kế hoạch", duty.citation().quote());
        facts.put("hỏi ở", duty.asked().stream().map(Object::toString).collect(Collectors.joining(", ")));
        facts.put("không hỏi vì", duty.notAsked().orElse(""));
        facts.put("chủ trì", duty.citation().lead());
        return new Item(duty.code(), duty.code(), facts, duty);
    }

    private static Item obligation(Obligation obligation) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("nhóm báo cáo", obligation.reporters());
        facts.put("biểu", obligation.form());
        facts.put("kỳ", obligation.frequency().code());
        facts.put("nơi nhận", obligation.receiver());
        facts.put("nội dung", obligation.content());
        facts.put("căn cứ", obligation.basis());
        facts.put("tạm lấy", obligation.assumed().orElse(""));
        return new Item(obligation.name(), obligation.name(), facts, facts);
    }

    private static List<Item> rules(ProgrammeFolder folder) {
        return folder.rules().outlines().stream().map(ProgrammeChanges::rule).toList();
    }

    private static Item rule(Rules.Outline rule) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("quan hệ", rule.relation());
        facts.put("mức độ", rule.severity().name().toLowerCase(Locale.ROOT));
        facts.put("vì sao", rule.reason());
        facts.put("cách sửa", rule.mend());
        return new Item(rule.id(), rule.id(), facts, rule);
    }

    private static List<Item> reports(ProgrammeFolder folder) {
        return folder.reports().stream().map(ProgrammeChanges::report).toList();
    }

    private static Item report(ReportDefinition report) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("tiêu đề", report.title().vietnamese());
        facts.put("kỳ", report.periods().stream().sorted().map(PeriodKind::code).collect(Collectors.joining(", ")));
        facts.put("các phần", report.parts().toString());
        facts.put(
                "các cột",
                report.unitColumns().stream()
                        .map(column -> column.label().vietnamese())
                        .collect(Collectors.joining(", ")));
        facts.put("nơi nhận", String.join(", ", report.recipients()));
        return new Item(report.id(), report.id(), facts, report);
    }

    private static List<String> judgedAnew(Programme then, Programme now) {
        if (then.hash().equals(now.hash())) {
            return List.of();
        }
        List<String> codes = now.indicators().stream()
                .filter(indicator -> then.indicator(indicator.code())
                        .filter(known -> Objects.equals(judged(then, known), judged(now, indicator)))
                        .isEmpty())
                .map(Indicator::code)
                .toList();
        return List.of(
                "phiên bản kế hoạch " + then.hash().substring(0, 8) + " → "
                        + now.hash().substring(0, 8)
                        + ": số liệu đã tổng hợp giữ nguyên theo bản cũ, kỳ nào chạy lại thì được tính và đánh giá theo"
                        + " bản mới",
                codes.isEmpty()
                        ? "không chỉ tiêu nào tính hoặc đánh giá khác đi"
                        : "tính hoặc đánh giá khác đi: " + String.join(", ", codes));
    }

    /** All that decides on an indicator's figure and verdict. */
    private static List<Object> judged(Programme programme, Indicator indicator) {
        List<OrgUnit> due = programme.due(indicator, year(programme));
        return List.of(
                indicator.kind(),
                indicator.polarity(),
                indicator.measure(),
                indicator.targets(),
                indicator.pace(),
                due.stream().map(OrgUnit::code).toList());
    }

    private static Period year(Programme programme) {
        return new Period(PeriodKind.YEAR, programme.year(), 1);
    }
}
