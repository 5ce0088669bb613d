package vn.tonghop.reckoning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which units there are on a day, what lies in what, and who took over whose people. */
final class Land {

    private record Life(String code, String kind, String parent, LocalDate from, LocalDate to) {

        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private final Map<String, List<Life>> units = new TreeMap<>();
    private final List<Map<String, String>> changes;
    private final List<Map<String, String>> places;

    Land(Path jobs) {
        Lines.of(jobs.resolve("org-units.csv"))
                .forEach(row -> units.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                        .add(new Life(
                                row.get("code"),
                                row.get("kind"),
                                row.get("parent"),
                                LocalDate.parse(row.get("valid_from")),
                                last(row.get("valid_to")))));
        this.changes = Lines.of(jobs.resolve("crosswalk.csv"));
        this.places = Lines.of(jobs.resolve("hotspot-units.csv"));
    }

    boolean exists(String code, LocalDate day) {
        return unit(code, day).isPresent();
    }

    /** The units of some kinds, or of some codes, inside another. */
    TreeSet<String> group(Collection<?> kinds, Collection<?> codes, String root, LocalDate day) {
        var group = new TreeSet<String>();
        for (List<Life> lives : units.values()) {
            for (Life life : lives) {
                boolean wanted = kinds.contains(life.kind()) || codes.contains(life.code());
                if (wanted && life.isOn(day) && lies(life.code(), root, day)) {
                    group.add(life.code());
                }
            }
        }
        return group;
    }

    /** Whether a unit is another or lies in it. */
    boolean lies(String code, String root, LocalDate day) {
        Optional<Life> unit = unit(code, day);
        return unit.isPresent() && (code.equals(root) || lies(unit.get().parent(), root, day));
    }

    /** The unit that took over all people of one that ended within the year. */
    Optional<String> heir(String code, LocalDate yearBegan, LocalDate day) {
        return changes.stream()
                .filter(change -> change.get("old_code").equals(code))
                .filter(change -> change.get("population").equals("all"))
                .filter(change -> {
                    LocalDate date = LocalDate.parse(change.get("date"));
                    return date.isAfter(yearBegan) && !date.isAfter(day);
                })
                .map(change -> change.get("new_code"))
                .findFirst();
    }

    /** The units that a listed place lies in. */
    TreeSet<String> around(String place, LocalDate day) {
        var around = new TreeSet<String>();
        places.stream()
                .filter(each -> each.get("hotspot").equals(place)
                        && !day.isBefore(LocalDate.parse(each.get("valid_from")))
                        && !day.isAfter(last(each.get("valid_to"))))
                .forEach(each -> around.add(each.get("unit")));
        return around;
    }

    private Optional<Life> unit(String code, LocalDate day) {
        return units.getOrDefault(code, List.of()).stream()
                .filter(life -> life.isOn(day))
                .findFirst();
    }

    private static LocalDate last(String text) {
        return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
    }
}
