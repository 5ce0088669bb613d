package vn.tonghop.plan.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.orgunit.UnitKind;

/** Reads the forms from {@code jobs/forms/}. */
public final class FormFile {

    private static final String EXTENSION = ".yaml";

    private final Vocabulary vocabulary;
    private final Map<String, RowList> lists;
    private final Map<String, List<Entry>> categories = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();

    private FormFile(Vocabulary vocabulary, Map<String, RowList> lists) {
        this.vocabulary = vocabulary;
        this.lists = Map.copyOf(lists);
    }

    /**
     * Forms of a folder by their id, in the order of the ids; of an id without a file there is none.
     *
     * @param ids the names of the files, too
     * @param lists the lists outside the forms that their rows may name in 'each'
     */
    public static Map<String, Form> readAll(
            Path folder, Collection<String> ids, Map<String, RowList> lists, Faults faults) {
        var vocabulary = new Vocabulary();
        Map<String, Form> forms = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            faults.add("", 1, "không có thư mục này");
        }
        for (String id : new TreeSet<>(ids)) {
            Path file = folder.resolve(id + EXTENSION);
            if (Files.exists(file)) {
                forms.put(id, new FormFile(vocabulary, lists).form(id, YamlFile.read(file, faults)));
            }
        }
        return forms;
    }

    /** The ids of all forms of a folder; none where there is no such folder. */
    public static List<String> ids(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    public static Form read(Path path, Faults faults) {
        return new FormFile(new Vocabulary(), Map.of()).form(YamlFile.read(path, faults));
    }

    private Form form(String id, Entry entry) {
        if (!entry.text("form").equals(id)) {
            entry.fault("tệp này phải ghi 'form: " + id + "' như tên tệp, đang ghi 'form: " + entry.text("form") + "'");
        }
        return form(entry);
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
        entry.allowOnly(
                "code",
                "title",
                "identity",
                "sensitive",
                "restricted",
                "informational",
                "narrative",
                "year-end",
                "tables");
        String code = entry.text("code");
        if (!asked.add(code)) {
            entry.fault("trang tính " + code + " viết hai lần");
        }
        return new FormSheet(
                code,
                entry.text("title"),
                Arrays.stream(SheetTrait.values())
                        .filter(trait -> entry.flag(trait.key()))
                        .collect(Collectors.toSet()),
                entry.list("tables").stream().map(this::table).toList());
    }

    private FormTable table(Entry entry) {
        entry.allowOnly("code", "title", "units", "rows", "columns", "elements");
        List<DataElement> columns =
                entry.list("columns").stream().map(this::element).toList();
        List<FormRow> rows = columns.isEmpty()
                ? entry.list("elements").stream().map(this::listRow).toList()
                : entry.list("rows").stream().flatMap(this::rows).toList();
        var table = new FormTable(
                entry.text("code"), entry.optionalText("title").orElse(""), rows, columns, rowList(entry));
        if (rows.isEmpty() && (table.rowList().isEmpty() || columns.isEmpty())) {
            entry.fault("bảng không có dòng nào: cần 'columns' cùng 'rows' hoặc 'units', hoặc 'elements'");
        }
        check(entry, table);
        return table;
    }

    private Optional<RowList> rowList(Entry table) {
        Set<UnitKind> kinds = table.texts("units").stream()
                .flatMap(kind -> kind(table, kind).stream())
                .collect(Collectors.toSet());
        List<RowList> found = new ArrayList<>(kinds.isEmpty() ? List.of() : List.of(new RowList.Units(kinds)));
        table.list("rows").stream()
                .flatMap(row -> row.optionalText("each").stream())
                .filter(lists::containsKey)
                .forEach(list -> found.add(lists.get(list)));
        if (found.size() > 1) {
            table.fault("mỗi bảng chỉ lấy dòng từ một danh sách ngoài biểu");
        }
        return found.stream().findFirst();
    }

    private static Optional<UnitKind> kind(Entry table, String name) {
        Optional<UnitKind> kind = UnitKind.named(name);
        if (kind.isEmpty()) {
            table.get("units").fault("'units: " + name + "' không có, chọn một trong " + UnitKind.names());
        }
        return kind;
    }

    /** Every cell of a form has its own element and category, and a computed one adds up cells of its own row. */
    private void check(Entry entry, FormTable table) {
        List<DataElement> elements = table.elements();
        List<String> codes = elements.stream().map(DataElement::code).toList();
        elements.stream()
                .filter(element -> !codes.containsAll(element.summands()))
                .forEach(element -> entry.fault("công thức '" + element.formula() + "' của " + element.code()
                        + " chỉ được cộng, trừ các mã " + codes));
        elements.stream()
                .filter(element -> element.isOpening() && !opens(element, elements))
                .forEach(element -> entry.fault("'opens-with: " + element.opensWith() + "' của " + element.code()
                        + " phải là một mã 'nature: stock' khác của bảng, cùng 'type'"));
        if (table.rowList().isPresent()) {
            codes.stream().filter(code -> !asked.add(code + "[]")).forEach(code -> entry.fault(twice(code)));
        }
        for (FormRow row : table.rows()) {
            table.elementsOf(row).forEach(element -> {
                if (!table.isList()) {
                    vocabulary.learn(entry, element, row);
                }
                if (!asked.add(element.code() + "[" + table.category(row) + "]")) {
                    entry.fault("ô " + element.code() + " dòng " + row.code() + " hỏi hai lần");
                }
            });
        }
    }

    private static boolean opens(DataElement opening, List<DataElement> elements) {
        return elements.stream()
                .filter(end -> end.code().equals(opening.opensWith()))
                .anyMatch(end -> end.nature() == Nature.STOCK && end.type() == opening.type() && !end.equals(opening));
    }

    private static String twice(String code) {
        return code + " hỏi ở hai bảng lấy dòng từ danh sách ngoài biểu";
    }

    private Stream<FormRow> rows(Entry entry) {
        entry.allowOnly("code", "label", "total", "each", "group");
        if (entry.find("each").isEmpty()) {
            return Stream.of(row(entry));
        }
        String list = entry.text("each");
        if (lists.containsKey(list)) {
            return Stream.of();
        }
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

    private FormRow listRow(Entry entry) {
        DataElement element = element(entry);
        return new FormRow(element.code(), element.label(), "", false, Optional.of(element));
    }

    private DataElement element(Entry entry) {
        entry.allowOnly(
                "code",
                "label",
                "unit",
                "type",
                "nature",
                "required",
                "informational",
                "formula",
                "opens-with",
                "choices");
        ValueType type = entry.choice("type", ValueType.COUNT);
        var element = new DataElement(
                entry.text("code"),
                entry.text("label"),
                entry.optionalText("unit").orElse(""),
                type,
                entry.choice("nature", type.isNumber() ? Nature.FLOW : Nature.STOCK),
                entry.flag("required"),
                entry.flag("informational"),
                entry.optionalText("formula").orElse(""),
                entry.optionalText("opens-with").orElse(""),
                entry.list("choices").stream().map(FormFile::choice).toList());
        if ((type == ValueType.CHOICE) == element.choices().isEmpty()) {
            entry.fault("'type: choice' và 'choices' phải đi cùng nhau");
        }
        vocabulary.learn(entry, element);
        return element;
    }

    /** A choice is its code alone, or a code with what the form shows. */
    private static Choice choice(Entry entry) {
        if (entry.keys().isEmpty()) {
            return new Choice(entry.text(), entry.text());
        }
        entry.allowOnly("code", "label");
        return new Choice(entry.text("code"), entry.text("label"));
    }
}
