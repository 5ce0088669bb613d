package vn.tonghop.plan.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;

/** Reads one form from {@code jobs/forms/}. */
public final class FormFile {

    private final Map<String, List<Entry>> categories = new TreeMap<>();

    private FormFile() {}

    public static Form read(Path path, Faults faults) {
        return new FormFile().form(YamlFile.read(path, faults));
    }

    private Form form(Entry entry) {
        entry.allowOnly("form", "version", "title", "reporter", "categories", "sheets");
        entry.find("categories").ifPresent(lists -> lists.keys().forEach(key -> categories.put(key, lists.list(key))));
        List<FormSheet> sheets = entry.list("sheets").stream().map(this::sheet).toList();
        if (sheets.stream().filter(FormSheet::identity).count() != 1) {
            entry.fault("biểu phải có đúng một trang tính 'identity: true'");
        }
        return new Form(
                entry.text("form"), entry.integer("version"), entry.text("title"), entry.text("reporter"), sheets);
    }

    private FormSheet sheet(Entry entry) {
        entry.allowOnly("code", "title", "identity", "sensitive", "tables");
        return new FormSheet(
                entry.text("code"),
                entry.text("title"),
                entry.flag("identity"),
                entry.flag("sensitive"),
                entry.list("tables").stream().map(this::table).toList());
    }

    private FormTable table(Entry entry) {
        entry.allowOnly("code", "title", "rows", "columns", "elements");
        List<DataElement> columns =
                entry.list("columns").stream().map(FormFile::element).toList();
        List<FormRow> rows = columns.isEmpty()
                ? entry.list("elements").stream().map(FormFile::listRow).toList()
                : entry.list("rows").stream().flatMap(this::rows).toList();
        if (rows.isEmpty()) {
            entry.fault("bảng không có dòng nào: cần 'columns' cùng 'rows', hoặc 'elements'");
        }
        return new FormTable(entry.text("code"), entry.optionalText("title").orElse(""), rows, columns);
    }

    private Stream<FormRow> rows(Entry entry) {
        entry.allowOnly("code", "label", "total", "each", "group");
        if (entry.find("each").isEmpty()) {
            return Stream.of(row(entry));
        }
        String list = entry.text("each");
        if (!categories.containsKey(list)) {
            entry.fault("'each: " + list + "' không có, chọn một trong " + categories.keySet());
        }
        List<Entry> each = categories.getOrDefault(list, List.of());
        if (entry.find("group").isEmpty()) {
            return each.stream().map(FormFile::row);
        }
        String group = entry.text("group");
        String label = entry.text("label");
        return each.stream().map(category -> groupedRow(category, group, label));
    }

    private static FormRow row(Entry entry) {
        return new FormRow(entry.text("code"), entry.text("label"), "", entry.flag("total"), Optional.empty());
    }

    /** A row of a group carries the group's words too, so that it can be told from the same row of another group. */
    private static FormRow groupedRow(Entry category, String group, String groupLabel) {
        category.allowOnly("code", "label", "total");
        return new FormRow(
                group + "/" + category.text("code"),
                groupLabel + ": " + category.text("label"),
                group,
                category.flag("total"),
                Optional.empty());
    }

    private static FormRow listRow(Entry entry) {
        DataElement element = element(entry);
        return new FormRow(element.code(), element.label(), "", false, Optional.of(element));
    }

    private static DataElement element(Entry entry) {
        entry.allowOnly("code", "label", "unit", "type", "nature", "required", "formula", "choices");
        ValueType type = entry.choice("type", ValueType.COUNT);
        return new DataElement(
                entry.text("code"),
                entry.text("label"),
                entry.optionalText("unit").orElse(""),
                type,
                entry.choice("nature", type.isNumber() ? Nature.FLOW : Nature.STOCK),
                entry.flag("required"),
                entry.optionalText("formula").orElse(""),
                entry.texts("choices"));
    }
}
