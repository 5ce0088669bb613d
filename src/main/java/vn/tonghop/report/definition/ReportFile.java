package vn.tonghop.report.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;

/** Reads {@code jobs/<programme>/reports.yaml}. */
public final class ReportFile {

    /** The part that names the listed places. */
    private static final String PLACES = "hotspots";

    private final Programme programme;
    private final Issuer issuer;
    private final List<Delivery> deliveries = new ArrayList<>();

    private ReportFile(Programme programme, Entry issuer) {
        this.programme = programme;
        issuer.allowOnly("parent", "name", "sign", "place", "on-behalf", "signatory");
        this.issuer = new Issuer(
                issuer.optionalText("parent"),
                issuer.text("name"),
                issuer.text("sign"),
                issuer.text("place"),
                issuer.optionalText("on-behalf"),
                issuer.text("signatory"));
    }

    /**
     * The reports of a programme, in file order.
     *
     * @throws vn.tonghop.definition.DefinitionException with the list of all faults
     */
    public static List<ReportDefinition> read(Path jobs, Programme programme) {
        var faults = new Faults();
        List<ReportDefinition> reports =
                read(jobs.resolve(programme.id()).resolve("reports.yaml"), faults.in(programme.id()), programme);
        faults.stopIfAny();
        return reports;
    }

    /**
     * Where which of the reports go by themselves.
     *
     * @throws vn.tonghop.definition.DefinitionException with the list of all faults
     */
    public static List<Delivery> deliveries(Path jobs, Programme programme) {
        var faults = new Faults();
        Entry top = YamlFile.read(jobs.resolve(programme.id()).resolve("reports.yaml"), faults.in(programme.id()));
        var reports = new ReportFile(programme, top.get("issuer"));
        top.list("reports").forEach(reports::report);
        faults.stopIfAny();
        return List.copyOf(reports.deliveries);
    }

    /** The reports of a file; whatever is wrong with them becomes a fault at its line. */
    public static List<ReportDefinition> read(Path file, Faults faults, Programme programme) {
        Entry top = YamlFile.read(file, faults);
        top.allowOnly("issuer", "reports");
        var reports = new ReportFile(programme, top.get("issuer"));
        return top.list("reports").stream().map(reports::report).toList();
    }

    private ReportDefinition report(Entry entry) {
        entry.allowOnly(
                "id",
                "title",
                "audience",
                "periods",
                "parts",
                "unit-columns",
                "recipients",
                "companions",
                "per",
                "delivery");
        List<UnitColumn> columns =
                entry.list("unit-columns").stream().map(this::column).toList();
        if (columns.size() > UnitColumn.MOST) {
            entry.fault("'unit-columns' có nhiều nhất " + UnitColumn.MOST + " cột, đang có " + columns.size());
        }
        Audience audience = entry.choice("audience", Audience.class);
        List<List<String>> parts = parts(entry);
        if (parts.stream().anyMatch(section -> section.contains(PLACES)) && audience != Audience.RESTRICTED) {
            entry.get("audience").fault("phần '" + PLACES + "' chỉ in cho 'audience: restricted'");
        }
        var report = new ReportDefinition(
                entry.text("id"),
                text(entry.get("title")),
                issuer,
                audience,
                Set.copyOf(entry.choices("periods", PeriodKind.class)),
                parts,
                columns,
                entry.texts("recipients"),
                companions(entry),
                entry.choice("per", ReportDefinition.Per.PROGRAMME));
        entry.find("delivery").ifPresent(delivery -> deliveries.add(Delivery.of(delivery, report)));
        return report;
    }

    /** Left out, there is a workbook; an empty list says that there is nothing. */
    private static Set<Companion> companions(Entry entry) {
        Optional<Entry> named = entry.find("companions");
        if (named.isEmpty()) {
            return Set.of(Companion.XLSX);
        }
        boolean none = named.get().items().isEmpty() && named.get().text().isEmpty();
        return none ? Set.of() : Set.copyOf(entry.choices("companions", Companion.class));
    }

    private static List<List<String>> parts(Entry entry) {
        List<List<String>> parts = entry.list("parts").stream()
                .map(section -> section.items().stream().map(Entry::text).toList())
                .toList();
        if (parts.isEmpty() || parts.stream().anyMatch(List::isEmpty)) {
            entry.fault("'parts' phải là danh sách các phần, mỗi phần là một danh sách tên mẫu");
        }
        return parts;
    }

    private UnitColumn column(Entry entry) {
        entry.allowOnly("indicator", "part", "label");
        String code = entry.text("indicator");
        Optional<Indicator> indicator = programme.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (indicator.isEmpty()) {
            entry.fault("chỉ tiêu '" + code + "' không có trong plan.yaml");
        }
        if (indicator
                .filter(SmallCounts.of(programme, Audience.LEADERSHIP)::tellsNoUnits)
                .isPresent()) {
            entry.fault(
                    "chỉ tiêu " + code
                            + " đếm người trong nhóm nhạy cảm hoặc chỉ dùng trong bộ phận chuyên môn, không in theo từng đơn vị");
        }
        return new UnitColumn(code, entry.choice("part", UnitColumn.Part.class), text(entry.get("label")));
    }

    private static LocalText text(Entry entry) {
        entry.allowOnly("vi", "en");
        String vietnamese = entry.text("vi");
        return new LocalText(vietnamese, entry.optionalText("en").orElse(vietnamese));
    }
}
