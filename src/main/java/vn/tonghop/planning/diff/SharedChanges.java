package vn.tonghop.planning.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Transition;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.register.Register;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.words.Phrases;

/** What changes for all programmes: units, their changes and scopes, forms, and which indicator became which. */
final class SharedChanges {

    private final JobsFolder before;
    private final JobsFolder after;

    SharedChanges(JobsFolder before, JobsFolder after) {
        this.before = before;
        this.after = after;
    }

    List<Section> sections() {
        return List.of(
                new Section("Đơn vị", Item.changes(units(before), units(after))),
                new Section("Đơn vị cũ vào đơn vị mới", Item.changes(transitions(before), transitions(after))),
                new Section("Phạm vi", Item.changes(scopes(before), scopes(after))),
                new Section("Ngày nghỉ, ngày làm bù", Item.changes(specialDays(before), specialDays(after))),
                new Section("Các điểm nêu tên", Item.changes(hotspots(before), hotspots(after))),
                new Section("Biểu mẫu", forms()),
                new Section("Chỉ tiêu qua các năm", Item.changes(links(before), links(after))));
    }

    private static List<Item> units(JobsFolder folder) {
        return folder.shared().units().ever().stream().map(SharedChanges::unit).toList();
    }

    private static Item unit(OrgUnit unit) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("từ ngày", "từ " + Phrases.day(unit.validFrom()));
        facts.put("ngày cuối", unit.validTo().map(Phrases::day).orElse(""));
        facts.put("tên", unit.name());
        facts.put("cấp trên", unit.parent());
        facts.put("loại", unit.kind().name());
        return new Item(unit.code() + unit.validFrom(), unit.code() + " " + unit.name(), facts, unit);
    }

    private static List<Item> transitions(JobsFolder folder) {
        return folder.crosswalk().transitions().stream()
                .map(SharedChanges::transition)
                .toList();
    }

    private static Item transition(Transition step) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("ngày", "ngày " + Phrases.day(step.date()));
        facts.put("phần địa bàn", step.extent().name());
        facts.put("dân số", step.population().name());
        String name = step.from().code() + " " + step.from().name() + " vào "
                + step.to().code() + " " + step.to().name();
        return new Item(step.from().code() + step.to().code() + step.date(), name, facts, step);
    }

    private static List<Item> scopes(JobsFolder folder) {
        return folder.scopes().all().stream()
                .map((Scope scope) ->
                        new Item(scope.id(), scope.id() + " " + scope.name(), Map.of("tên", scope.name()), scope))
                .toList();
    }

    private static List<Item> specialDays(JobsFolder folder) {
        return folder.shared().workingDays().listed(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)).stream()
                .map(day -> new Item(
                        day.date() + "",
                        Phrases.day(day.date()) + " " + day.name(),
                        Map.of("loại", day.kind().name()),
                        day))
                .toList();
    }

    private static List<Item> hotspots(JobsFolder folder) {
        Register register = folder.shared().register();
        return register.hotspots().stream()
                .map(spot -> new Item(
                        spot.code(),
                        spot.code() + " " + spot.name(),
                        Map.of(
                                "đơn vị",
                                register.locations().stream()
                                        .filter(location -> location.hotspot().equals(spot.code()))
                                        .map(location -> location.unit())
                                        .distinct()
                                        .collect(Collectors.joining(", "))),
                        spot))
                .toList();
    }

    private static List<Item> links(JobsFolder folder) {
        return folder.links().stream()
                .map(link -> new Item(
                        link.earlier() + link.later(), link.earlier() + " thành " + link.later(), Map.of(), link))
                .toList();
    }

    private List<String> forms() {
        Map<String, Form> then = before.shared().forms();
        Map<String, Form> now = after.shared().forms();
        List<String> lines = new ArrayList<>();
        Stream.concat(then.keySet().stream(), now.keySet().stream()).distinct().forEach(id -> {
            if (!now.containsKey(id)) {
                lines.add("bỏ biểu " + id);
            } else if (!then.containsKey(id)) {
                lines.add("thêm biểu " + id);
            } else {
                lines.addAll(form(then.get(id), now.get(id)));
            }
        });
        return lines;
    }

    private static List<String> form(Form then, Form now) {
        List<String> lines = new ArrayList<>(Item.changes(fields(then), fields(now)));
        if (lines.isEmpty() && !then.sheets().equals(now.sheets())) {
            lines.add(now.id() + ": trang tính, bảng hoặc dòng có đổi");
        }
        if (then.version() != now.version()) {
            lines.add(now.id() + ": phiên bản " + then.version() + " → " + now.version());
        } else if (!lines.isEmpty()) {
            lines.add(now.id() + ": câu hỏi đổi mà phiên bản vẫn là " + now.version() + ", phải tăng 'version'");
        }
        return lines;
    }

    private static List<Item> fields(Form form) {
        return form.elements().values().stream()
                .map(element -> field(form, element))
                .toList();
    }

    private static Item field(Form form, DataElement element) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("chữ trên biểu", element.label());
        facts.put("đơn vị tính", element.unit());
        facts.put("kiểu", element.type().name());
        facts.put("cộng qua kỳ", element.nature().name());
        facts.put("bắt buộc", element.required() ? "có" : "không");
        facts.put("công thức", element.formula());
        facts.put("đầu kỳ lấy từ", element.opensWith());
        facts.put("lựa chọn", element.choices().stream().map(Choice::code).collect(Collectors.joining(", ")));
        facts.put("dòng", String.join(", ", form.rows(element.code()).keySet()));
        return new Item(element.code(), form.id() + " ô " + element.code(), facts, element);
    }
}
