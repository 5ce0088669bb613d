package vn.tonghop.sample;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Page;
import vn.tonghop.sample.story.AgencyStories;
import vn.tonghop.sample.story.WardStories;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormWorkbook;

/** Fills in the forms of all reporters of one reporting year. */
final class Desk {

    private static final String KEPT_SUPPORT = "ho-tro-42";
    private static final String NEW_SUPPORT = "ho-tro-6";
    private static final int[] NEW_SUPPORT_BEGINS = {2, 3, 5, 6, 8, 10};

    private final Map<OrgUnit, Obligation> reporters = new LinkedHashMap<>();
    private final Programme programme;
    private final Map<Form, FormWorkbook> workbooks = new HashMap<>();
    private final Map<OrgUnit, Ward> wards = new LinkedHashMap<>();
    private final WardStories wardStories;
    private final Map<String, AgencyStories> agencyStories = new HashMap<>();

    /** @param size how many wards send their form; agencies always do */
    Desk(Programme programme, Period year, long seed, int size) {
        this.programme = programme;
        Map<String, Integer> supportBegins = supportBegins(programme, year);
        Map<OrgUnit, Obligation> all = monthly(programme, year);
        List<OrgUnit> wardUnits = all.keySet().stream().filter(Desk::isWard).toList();
        City city = new City(wardUnits, Set.copyOf(supportBegins.keySet()), seed + year.year());
        city.wards().stream().limit(size).forEach(ward -> wards.put(ward.unit(), ward));
        this.wardStories = new WardStories(programme, city, supportBegins);
        all.forEach((unit, obligation) -> {
            if (!isWard(unit) || wards.containsKey(unit)) {
                reporters.put(unit, obligation);
                Form form = programme.forms().get(obligation.form());
                agencyStories.computeIfAbsent(obligation.form(), id -> new AgencyStories(form, seed + year.year()));
            }
        });
    }

    List<OrgUnit> reporters() {
        return List.copyOf(reporters.keySet());
    }

    List<Ward> wards() {
        return List.copyOf(wards.values());
    }

    Obligation obligation(OrgUnit unit) {
        return reporters.get(unit);
    }

    Filling filling(OrgUnit unit, Period month) {
        Ward ward = wards.get(unit);
        Page page = ward == null
                ? agencyStories.get(obligation(unit).form()).page(unit, month)
                : wardStories.page(ward, month);
        return new Filling(unit, month, 1, page.statuses(), page.values());
    }

    byte[] workbook(OrgUnit unit, Filling filling) {
        var out = new ByteArrayOutputStream();
        Form form = programme.form(obligation(unit).form(), unit, filling.period());
        workbooks.computeIfAbsent(form, FormWorkbook::of).write(filling, out);
        return out.toByteArray();
    }

    /** The name under which a unit sends its form. */
    String fileName(OrgUnit unit, Period month, String suffix) {
        return "%s_%s_%s%s.xlsx".formatted(obligation(unit).form(), unit.code(), month.code(), suffix);
    }

    private static Map<OrgUnit, Obligation> monthly(Programme programme, Period year) {
        Map<OrgUnit, Obligation> reporters = new LinkedHashMap<>();
        for (Obligation obligation : programme.obligations()) {
            if (obligation.frequency() == PeriodKind.MONTH) {
                programme.due(obligation, year).forEach(unit -> reporters.putIfAbsent(unit, obligation));
            }
        }
        Map<OrgUnit, Obligation> sorted = new LinkedHashMap<>();
        reporters.keySet().stream()
                .sorted(Comparator.comparing(OrgUnit::code))
                .forEach(unit -> sorted.put(unit, reporters.get(unit)));
        return sorted;
    }

    private static Map<String, Integer> supportBegins(Programme programme, Period year) {
        Map<String, Integer> begins = new HashMap<>();
        codes(programme, KEPT_SUPPORT, year).forEach(code -> begins.put(code, 1));
        List<String> added = codes(programme, NEW_SUPPORT, year);
        for (int i = 0; i < added.size(); i++) {
            begins.put(added.get(i), NEW_SUPPORT_BEGINS[i % NEW_SUPPORT_BEGINS.length]);
        }
        return begins;
    }

    private static List<String> codes(Programme programme, String group, Period year) {
        var reporters = programme.reporters().get(group);
        return reporters == null
                ? List.of()
                : reporters.due(programme.units(), year).stream()
                        .map(OrgUnit::code)
                        .toList();
    }

    private static boolean isWard(OrgUnit unit) {
        return unit.kind() == UnitKind.PHUONG || unit.kind() == UnitKind.XA;
    }
}
