package vn.tonghop.plan.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnits;

/** Every listed place of all times, with the units it lies in. */
public record Register(List<Hotspot> hotspots, List<Location> locations) {

    /** What all programmes share. */
    public static final String HOTSPOTS = "hotspots.csv";

    /** Which unit a place lies in changes with the borders. */
    public static final String LOCATIONS = "hotspot-units.csv";

    public Register {
        hotspots = List.copyOf(hotspots);
        locations = List.copyOf(locations);
    }

    /** Reads both files of a {@code jobs} folder; an empty register where there are none. */
    public static Register read(Path jobs, OrgUnits units, Faults faults) {
        if (Files.notExists(jobs.resolve(HOTSPOTS))) {
            return new Register(List.of(), List.of());
        }
        var file = new HotspotFile(units, faults);
        List<Hotspot> hotspots = file.hotspots(jobs.resolve(HOTSPOTS));
        return new Register(hotspots, file.locations(jobs.resolve(LOCATIONS)));
    }

    public Optional<Hotspot> find(String code) {
        return hotspots.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Codes of the units that a place lies in on a day; none when nobody knows. */
    public List<String> unitsOf(String hotspot, LocalDate day) {
        return locations.stream()
                .filter(each -> each.hotspot().equals(hotspot) && each.isValidOn(day))
                .map(Location::unit)
                .toList();
    }

    /**
     * Codes of those reporters in whose area a place lies on a day, with what is above and below; of all of them where none
     * of those is one.
     */
    public Set<String> asked(String hotspot, Set<String> reporters, OrgUnits units, LocalDate day) {
        Set<String> near = new HashSet<>();
        for (String code : unitsOf(hotspot, day)) {
            units.subtree(code, day).forEach(unit -> near.add(unit.code()));
            units.find(code, day).stream()
                    .flatMap(unit -> units.ancestors(unit, day).stream())
                    .forEach(above -> near.add(above.code()));
        }
        Set<String> asked = new LinkedHashSet<>(reporters);
        asked.retainAll(near);
        return asked.isEmpty() ? reporters : asked;
    }

    /** The places that lie in a unit on a day, in the order of the register. */
    public List<Hotspot> in(String unit, LocalDate day) {
        return hotspots.stream()
                .filter(each -> unitsOf(each.code(), day).contains(unit))
                .toList();
    }
}
