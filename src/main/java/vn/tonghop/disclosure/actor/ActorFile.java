package vn.tonghop.disclosure.actor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.scope.Scopes;

/** Reads {@code actors.csv}: one line per actor; several scopes or accounts stand in one cell with blanks between them. */
final class ActorFile {

    private static final List<String> COLUMNS = List.of("actor", "name", "role", "scope", "audience", "os_users");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final OrgUnits units;
    private final Scopes scopes;
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    ActorFile(OrgUnits units, Scopes scopes) {
        this.units = units;
        this.scopes = scopes;
    }

    Map<String, Actor> read(Path file, Faults faults) {
        CsvFile.read(file, COLUMNS, faults).forEach(this::add);
        return actors;
    }

    private void add(CsvRow row) {
        String id = row.text("actor");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            row.fault(
                    "cột actor (" + id + ") phải là mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, như so-y-te");
        }
        List<String> covered = words(row.text("scope"));
        covered.stream()
                .filter(scope -> !isKnown(scope))
                .forEach(
                        scope -> row.fault(
                                "cột scope (" + scope
                                        + ") phải là mã một đơn vị trong org-units.csv, mã một phạm vi trong scopes.csv, hoặc * là tất cả"));
        var actor = new Actor(
                id,
                row.text("name"),
                row.choice("role", Role.class),
                covered,
                row.choice("audience", Audience.class),
                Set.copyOf(words(row.optionalText("os_users").orElse(""))));
        if (actors.putIfAbsent(id, actor) != null) {
            row.fault("cột actor (" + id + ") đã có ở một dòng trên; mỗi mã một dòng");
        }
    }

    private boolean isKnown(String scope) {
        return scope.equals(Actor.EVERYTHING)
                || scopes.find(scope).isPresent()
                || !units.lives(scope).isEmpty();
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
    }
}
