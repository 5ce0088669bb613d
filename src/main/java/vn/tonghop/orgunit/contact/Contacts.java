package vn.tonghop.orgunit.contact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.orgunit.scope.Scopes;

/** The contacts of {@code contacts.csv}: of single units, and of all units of a kind. */
public final class Contacts {

    public static final String FILE = "contacts.csv";

    /** Of which nobody knows any. */
    public static final Contacts NONE = new Contacts(Map.of());

    private static final List<String> COLUMNS = List.of("unit", "role", "mailbox", "basis");
    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    /** The number of a telephone or of an identity card is somebody's. */
    private static final Pattern NUMBER = Pattern.compile(".*\\d{9}.*@.*");

    private final Map<String, Contact> byUnit;

    private Contacts(Map<String, Contact> byUnit) {
        this.byUnit = Map.copyOf(byUnit);
    }

    /** Without the file nobody's contact is known. */
    public static Contacts read(Path jobs, OrgUnits units, Faults faults) {
        Path file = jobs.resolve(FILE);
        Map<String, Contact> byUnit = new HashMap<>();
        if (Files.exists(file)) {
            Set<String> scopes = scopes(jobs, units);
            CsvFile.read(file, COLUMNS, faults).forEach(row -> add(row, units, scopes, byUnit));
        }
        return new Contacts(byUnit);
    }

    /** What is wrong with that file is told where it is read. */
    private static Set<String> scopes(Path jobs, OrgUnits units) {
        Path file = jobs.resolve("scopes.csv");
        return Files.exists(file)
                ? Scopes.read(file, units, new Faults()).all().stream()
                        .map(Scope::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether a text is a mailbox and can be an office's. */
    public static boolean isMailbox(String text) {
        return MAILBOX.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    private static void add(CsvRow row, OrgUnits units, Set<String> scopes, Map<String, Contact> byUnit) {
        String unit = row.text("unit");
        row.choice("basis", Basis.class);
        if (units.lives(unit).isEmpty() && UnitKind.named(unit).isEmpty() && !scopes.contains(unit)) {
            row.fault("cột unit (" + unit + ") phải là mã một đơn vị trong org-units.csv, một phạm vi trong scopes.csv,"
                    + " hoặc một trong các cấp " + UnitKind.names());
        }
        Optional<String> mailbox = row.optionalText("mailbox");
        mailbox.filter(address -> !isMailbox(address))
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

    /** The mailbox of just this unit or scope. */
    public Optional<String> named(String code) {
        return Optional.ofNullable(byUnit.get(code)).flatMap(Contact::mailbox);
    }

    /** Whether the address stands in the file, however its letters are written. */
    public boolean has(String address) {
        return registered(address).isPresent();
    }

    /** The mailbox as it stands in the file. */
    public Optional<String> registered(String address) {
        return byUnit.values().stream()
                .flatMap(contact -> contact.mailbox().stream())
                .filter(address::equalsIgnoreCase)
                .findFirst();
    }
}
