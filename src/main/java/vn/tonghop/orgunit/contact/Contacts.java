package vn.tonghop.orgunit.contact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitKind;

/** The contacts of {@code contacts.csv}: of single units, and of all units of a kind. */
public final class Contacts {

    public static final String FILE = "contacts.csv";

    /** Of which nobody knows any. */
    public static final Contacts NONE = new Contacts(Map.of());

    private static final List<String> COLUMNS = List.of("unit", "role", "mailbox", "basis");
    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final Map<String, Contact> byUnit;

    private Contacts(Map<String, Contact> byUnit) {
        this.byUnit = Map.copyOf(byUnit);
    }

    /** Without the file nobody's contact is known. */
    public static Contacts read(Path jobs, OrgUnits units, Faults faults) {
        Path file = jobs.resolve(FILE);
        Map<String, Contact> byUnit = new HashMap<>();
        if (Files.exists(file)) {
            CsvFile.read(file, COLUMNS, faults).forEach(row -> add(row, units, byUnit));
        }
        return new Contacts(byUnit);
    }

    private static void add(CsvRow row, OrgUnits units, Map<String, Contact> byUnit) {
        String unit = row.text("unit");
        row.choice("basis", Basis.class);
        if (units.lives(unit).isEmpty() && UnitKind.named(unit).isEmpty()) {
            row.fault("cột unit (" + unit + ") phải là mã một đơn vị trong org-units.csv, hoặc một trong các cấp "
                    + UnitKind.names());
        }
        Optional<String> mailbox = row.optionalText("mailbox");
        mailbox.filter(address -> !MAILBOX.matcher(address).matches())
                .ifPresent(address -> row.fault("cột mailbox (" + address + ") phải là một hộp thư của cơ quan"));
        if (byUnit.putIfAbsent(unit, new Contact(row.text("role"), mailbox)) != null) {
            row.fault("cột unit (" + unit + ") đã có ở một dòng trên");
        }
    }

    /** The unit's own contact, otherwise that of its kind. */
    public Optional<Contact> of(OrgUnit unit) {
        return Optional.ofNullable(byUnit.get(unit.code()))
                .or(() -> Optional.ofNullable(byUnit.get(unit.kind().name().toLowerCase(Locale.ROOT))));
    }
}
