package vn.tonghop.orgunit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.definition.Faults;

/** All units of all times; every question names a day. */
public final class OrgUnits {

    private final List<OrgUnit> all;
    private final Map<String, List<OrgUnit>> lives = new HashMap<>();
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, DayTree> trees = new ConcurrentHashMap<>();

    public OrgUnits(List<OrgUnit> units) {
        List<OrgUnit> sorted = new ArrayList<>(units);
        sorted.sort(OrgUnits::byCodeAndAge);
        all = List.copyOf(sorted);
        Set<LocalDate> lastDays = new HashSet<>(); // of hundreds of units there are a handful
        Set<LocalDate> firstDays = new HashSet<>();
        for (OrgUnit unit : all) {
            lives.computeIfAbsent(unit.code(), code -> new ArrayList<>(2)).add(unit);
            firstDays.add(unit.validFrom());
            unit.validTo().ifPresent(lastDays::add);
        }
        changes.addAll(firstDays);
        lastDays.forEach(last -> changes.add(last.plusDays(1)));
    }

    private static int byCodeAndAge(OrgUnit one, OrgUnit other) {
        int byCode = one.code().compareTo(other.code());
        return byCode == 0 ? one.validFrom().compareTo(other.validFrom()) : byCode;
    }

    /** Reads {@code org-units.csv}; overlapping lives, missing parents and circles are faults. */
    public static OrgUnits read(Path file, Faults faults) {
        return OrgUnitFile.read(file, faults);
    }

    /** Every unit that ever was, by code and then by age. */
    public List<OrgUnit> ever() {
        return all;
    }

    /** The units that bore a code, oldest first. */
    public List<OrgUnit> lives(String code) {
        return List.copyOf(lives.getOrDefault(code, List.of()));
    }

    /** The days on which a unit begins or is gone, in order. */
    public List<LocalDate> changes() {
        return List.copyOf(changes);
    }

    public Optional<OrgUnit> find(String code, LocalDate day) {
        for (OrgUnit unit : lives.getOrDefault(code, List.of())) {
            if (unit.existsOn(day)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The first day of a span on which no unit bears the code; empty when one does on every day. */
    public Optional<LocalDate> firstDayWithout(String code, LocalDate from, Optional<LocalDate> to) {
        LocalDate day = from;
        while (to.isEmpty() || !day.isAfter(to.get())) {
            Optional<OrgUnit> unit = find(code, day);
            if (unit.isEmpty()) {
                return Optional.of(day);
            }
            if (unit.get().validTo().isEmpty()) {
                return Optional.empty();
            }
            day = unit.get().validTo().get().plusDays(1);
        }
        return Optional.empty();
    }

    /** The units that exist on a day, by code. */
    public List<OrgUnit> on(LocalDate day) {
        return tree(day).units();
    }

    public List<OrgUnit> children(OrgUnit unit, LocalDate day) {
        return tree(day).children(unit.code());
    }

    /** The units above, nearest first. */
    public List<OrgUnit> ancestors(OrgUnit unit, LocalDate day) {
        List<OrgUnit> above = new ArrayList<>();
        Optional<OrgUnit> next = find(unit.parent(), day);
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = find(next.get().parent(), day);
        }
        return List.copyOf(above);
    }

    /** The units below at any depth, by code. */
    public List<OrgUnit> descendants(OrgUnit unit, LocalDate day) {
        return subtree(unit.code(), day).stream()
                .filter(below -> !below.code().equals(unit.code()))
                .toList();
    }

    /** The unit of a code with all below it, by code; empty on a day without such a unit. */
    public List<OrgUnit> subtree(String root, LocalDate day) {
        return tree(day).subtree(root);
    }

    /** The units of a day whose name reads the same, whatever the case, prefix or tone-mark style. */
    public List<OrgUnit> named(String name, LocalDate day) {
        List<String> rests =
                UnitName.readings(name).stream().map(UnitName::rest).toList();
        return on(day).stream()
                .filter(unit -> rests.contains(UnitName.of(unit).rest()))
                .toList();
    }

    private DayTree tree(LocalDate day) {
        LocalDate since = changes.floor(day);
        return since == null ? new DayTree(List.of()) : trees.computeIfAbsent(since, this::grown);
    }

    private DayTree grown(LocalDate day) {
        return new DayTree(all.stream().filter(unit -> unit.existsOn(day)).toList());
    }
}
