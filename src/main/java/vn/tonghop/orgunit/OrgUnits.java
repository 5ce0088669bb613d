package vn.tonghop.orgunit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Reads {@code org-units.csv}. */
    public static OrgUnits read(Path file, Faults faults) {
        return new OrgUnits(CsvFile.read(file, COLUMNS, faults).stream()
                .map(OrgUnits::unit)
                .flatMap(Optional::stream)
                .toList());
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
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Optional<OrgUnit> unit(CsvRow row) {
        String kind = row.text("kind");
        try {
            return Optional.of(new OrgUnit(
                    row.text("code"),
                    row.text("name"),
                    UnitKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    row.optionalText("parent").orElse(""),
                    row.date("valid_from"),
                    row.optionalDate("valid_to")));
        } catch (IllegalArgumentException e) {
            row.fault("cột kind (" + kind + ") phải là một trong "
                    + List.of(UnitKind.values()).toString().toLowerCase(Locale.ROOT));
            return Optional.empty();
        }
    }
}
