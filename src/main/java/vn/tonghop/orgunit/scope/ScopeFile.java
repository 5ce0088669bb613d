package vn.tonghop.orgunit.scope;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnits;

/** Reads {@code scopes.csv}: one line per unit of a scope. */
final class ScopeFile {

    private static final List<String> COLUMNS = List.of("scope", "name", "unit", "valid_from", "valid_to", "basis");

    private final OrgUnits units;
    private final Faults faults;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Membership>> members = new LinkedHashMap<>();

    ScopeFile(OrgUnits units, Faults faults) {
        this.units = units;
        this.faults = faults;
    }

    Scopes read(Path file) {
        CsvFile.read(file, COLUMNS, faults).forEach(this::add);
        List<Scope> scopes = names.entrySet().stream()
                .map(scope -> new Scope(scope.getKey(), scope.getValue(), members.get(scope.getKey())))
                .toList();
        return new Scopes(units, scopes);
    }

    private void add(CsvRow row) {
        String id = row.text("scope");
        String name = row.text("name");
        var member = new Membership(
                row.text("unit"),
                row.date("valid_from"),
                row.optionalDate("valid_to"),
                row.choice("basis", Basis.class));
        String known = names.putIfAbsent(id, name);
        if (known != null && !known.equals(name)) {
            row.fault("cột name (" + name + ") phải là '" + known + "' như các dòng khác của phạm vi " + id);
        }
        units.firstDayWithout(member.unit(), member.validFrom(), member.validTo())
                .ifPresent(day -> row.fault("cột unit (" + member.unit() + "): ngày " + day
                        + " không có đơn vị nào mang mã này trong org-units.csv"));
        members.computeIfAbsent(id, scope -> new ArrayList<>()).add(member);
    }
}
