package vn.tonghop.validation.quality;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Page;
import vn.tonghop.sample.story.WardStories;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.History;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/** The first six months of a made-up city by the noise model, as the rules see them; nothing in them is mistaken. */
final class HonestCity {

    static final int MONTHS = 6;

    private static final String FORM = "BM01-PCMD";

    private final Programme programme;
    private final long seed;
    private final Map<Form.Edition, Form> forms = new HashMap<>();
    private final Map<String, List<Report>> reports = new LinkedHashMap<>();
    private final Map<String, List<PastReport>> known = new HashMap<>();

    HonestCity(Programme programme, long seed) {
        this.programme = programme;
        this.seed = seed;
        Period year = Period.month(programme.year(), 1).reportYear();
        List<OrgUnit> units = programme.obligations().stream()
                .filter(obligation -> obligation.form().equals(FORM))
                .flatMap(obligation -> programme.due(obligation, Period.month(programme.year(), 1)).stream())
                .distinct()
                .toList();
        Set<String> supporting = Set.copyOf(programme.reporters().get("ho-tro-42").due(programme.units(), year).stream()
                .map(OrgUnit::code)
                .toList());
        Map<String, Integer> begins = new HashMap<>();
        supporting.forEach(code -> begins.put(code, 1));
        City city = new City(units, supporting, seed);
        var stories = new WardStories(programme, city, begins);
        city.wards().forEach(ward -> tell(ward, stories));
    }

    private void tell(Ward ward, WardStories stories) {
        List<Report> own = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> report(ward, stories.page(ward, Period.month(programme.year(), month))))
                .toList();
        reports.put(ward.unit().code(), own);
        known.put(ward.unit().code(), own.stream().map(this::asKnown).toList());
    }

    List<String> wards() {
        return List.copyOf(reports.keySet());
    }

    Report report(String ward, int month) {
        return reports.get(ward).get(month - 1);
    }

    /** What was known of others when a ward's report of a month came; every other ward had sent by then. */
    History history(String ward, int month) {
        List<PastReport> earlier = known.get(ward).subList(0, month - 1);
        List<PastReport> neighbours = known.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(ward))
                .map(entry -> entry.getValue().get(month - 1))
                .toList();
        return who -> Optional.of(new Past(earlier, neighbours, List.of()));
    }

    /** Where a closing stock was corrected too late for the next report, what was known before the correction. */
    private PastReport asKnown(Report report) {
        Dice dice = dice(report, "correction");
        if (!dice.chance(0.03 / 5)) {
            return report.past();
        }
        Report before = report.copy();
        List<FormCell> open = before.cells("F_CUOI").stream()
                .filter(cell -> before.number("F_CUOI", cell.category()) > 2)
                .toList();
        if (!open.isEmpty()) {
            String kind = open.get(dice.between(0, open.size() - 1)).category();
            before.put("F_GIAM", kind, before.number("F_GIAM", kind) + dice.between(1, 2));
        }
        return before.past();
    }

    private Report report(Ward ward, Page page) {
        Form raw = programme.forms().get(FORM);
        Form form = forms.computeIfAbsent(raw.edition(programme.units(), ward.unit(), page.period()), raw::in);
        var identity = new Identity(
                FORM,
                form.version(),
                ward.unit(),
                page.period(),
                1,
                page.period().end());
        Map<FormCell, CellAddress> addresses = new LinkedHashMap<>();
        Map<FormCell, Value> values = new LinkedHashMap<>();
        Map<String, String> formulas = new LinkedHashMap<>();
        Dice blanks = Dice.of(seed, ward.unit().code(), page.period().code(), "blanks");
        for (FormSheet sheet : form.figureSheets()) {
            if (!sheet.narrative()) {
                SheetStatus status = page.statuses().getOrDefault(sheet.code(), SheetStatus.NONE_OCCURRED);
                int row = 5;
                for (FormTable table : sheet.tables()) {
                    for (FormRow line : table.rows()) {
                        row++;
                        int column = 1;
                        for (String code : line.total() ? List.<String>of() : table.columnCodes()) {
                            column++;
                            DataElement element = table.element(line, code).orElseThrow();
                            var cell = new FormCell(element.code(), table.category(line));
                            if (element.isComputed()) {
                                formulas.put(element.code(), element.formula());
                            }
                            addresses.put(cell, new CellAddress(sheet.code(), row, column));
                            value(element, page.values().get(cell), status, blanks)
                                    .ifPresent(value -> values.put(cell, value));
                        }
                    }
                }
            }
        }
        var report = new Report(identity, addresses, values, formulas);
        campaign(report);
        return report;
    }

    /** As the reader takes a cell by the status of its sheet; some real zeros are left empty. */
    private static Optional<Value> value(DataElement element, Value typed, SheetStatus status, Dice blanks) {
        if (status == SheetStatus.NOT_CARRIED_OUT) {
            return Optional.of(Value.NOT_APPLICABLE);
        }
        boolean counted = element.type().isNumber() || element.type() == ValueType.YES_NO;
        if (typed == null) {
            return status == SheetStatus.NONE_OCCURRED && counted ? Optional.of(Value.ZERO) : Optional.empty();
        }
        if (counted && typed.number().isEmpty()) {
            return Optional.of(Value.ZERO);
        }
        boolean zero =
                counted && typed.number().filter(number -> number.signum() == 0).isPresent();
        return zero && !element.required() && blanks.chance(0.3) ? Optional.empty() : Optional.of(typed);
    }

    private void campaign(Report report) {
        if (dice(report, "campaign").chance(0.03)) {
            List.of("T_BUOI", "T_LUOT", "T_NGUOI", "T_NU")
                    .forEach(element -> report.put(element, "ND", 2 * report.number(element, "ND")));
        }
    }

    private Dice dice(Report report, String about) {
        return Dice.of(
                seed,
                report.identity().unit().code(),
                report.identity().period().code(),
                about);
    }
}
