package vn.tonghop.orgunit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.definition.Faults;

/** All units of all times; every question names a day. */
public final class OrgUnits {

    private static final Comparator<OrgUnit> BY_CODE = Comparator.comparing(OrgUnit::code);

    private final List<OrgUnit> all;
    private final Map<String, List<OrgUnit>> lives = new HashMap<>();
    private final TreeMap<LocalDate, Integer> changes = new TreeMap<>();
    private final Map<LocalDate, DayTree> trees = new ConcurrentHashMap<>();

    public OrgUnits(List<OrgUnit> units) {
        all = units.stream().sorted(BY_CODE.thenComparing(OrgUnit::validFrom)).toList();
        for (OrgUnit unit : all) {
            lives.computeIfAbsent(unit.code(), code -> new ArrayList<>(2)).add(unit);
            changes.merge(unit.validFrom(), 1, Integer::sum);
            unit.validTo().ifPresent(last -> changes.merge(last.plusDays(1), 1, Integer::sum));
        }
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
        return List.copyOf(changes.keySet());
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
        LocalDate since = changes.floorKey(day);
        return since == null ? new DayTree(List.of()) : trees.computeIfAbsent(since, this::grown);
    }

    private DayTree grown(LocalDate day) {
        return new DayTree(all.stream().filter(unit -> unit.existsOn(day)).toList());
    }
}
