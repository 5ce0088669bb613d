package vn.tonghop.orgunit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;

/** All units of all times; every question names a day. */
public final class OrgUnits {

    private static final List<String> COLUMNS = List.of("code", "name", "kind", "parent", "valid_from", "valid_to");

    private final Map<String, List<OrgUnit>> byCode = new HashMap<>();

    public OrgUnits(List<OrgUnit> units) {
        units.forEach(unit -> byCode.merge(unit.code(), List.of(unit), OrgUnits::joined));
    }

    /** Reads {@code org-units.csv}; a code that means two units on one day, or a parent that never was, is a fault. */
    public static OrgUnits read(Path file, Faults faults) {
        List<CsvRow> rows = CsvFile.read(file, COLUMNS, faults);
        Map<String, List<OrgUnit>> seen = new HashMap<>();
        List<OrgUnit> units = new ArrayList<>();
        for (CsvRow row : rows) {
            unit(row).ifPresent(unit -> {
                if (seen.getOrDefault(unit.code(), List.of()).stream().anyMatch(unit::overlaps)) {
                    row.fault("mã " + unit.code() + " đã thuộc một đơn vị khác trong cùng thời gian");
                }
                if (!unit.parent().isEmpty() && !seen.containsKey(unit.parent())) {
                    row.fault("đơn vị cấp trên " + unit.parent() + " phải có ở một dòng phía trên");
                }
                seen.merge(unit.code(), List.of(unit), OrgUnits::joined);
                units.add(unit);
            });
        }
        return new OrgUnits(units);
    }

    public Optional<OrgUnit> find(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.existsOn(day))
                .findFirst();
    }

    /** The units that exist on a day, by code. */
    public List<OrgUnit> on(LocalDate day) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.existsOn(day))
                .sorted(Comparator.comparing(OrgUnit::code))
                .toList();
    }

    /** The units of a day whose name reads the same, whatever the case, prefix or tone-mark style. */
    public List<OrgUnit> named(String name, LocalDate day) {
        String folded = UnitName.folded(name);
        return on(day).stream()
                .filter(unit -> UnitName.folded(unit.name()).equals(folded))
                .toList();
    }

    private static List<OrgUnit> joined(List<OrgUnit> first, List<OrgUnit> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Optional<OrgUnit> unit(CsvRow row) {
        Optional<UnitKind> kind = UnitKind.named(row.text("kind"));
        if (kind.isEmpty()) {
            row.fault("cột kind (" + row.text("kind") + ") phải là một trong " + UnitKind.names());
        }
        LocalDate from = row.date("valid_from");
        Optional<LocalDate> to = row.optionalDate("valid_to");
        if (to.isPresent() && to.get().isBefore(from)) {
            row.fault("cột valid_to (" + to.get() + ") sớm hơn valid_from (" + from + ")");
        }
        String code = row.text("code");
        String name = row.text("name");
        return kind.map(known ->
                new OrgUnit(code, name, known, row.optionalText("parent").orElse(""), from, to));
    }
}
