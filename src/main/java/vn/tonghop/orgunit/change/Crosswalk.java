package vn.tonghop.orgunit.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;

/** Every step from an old unit to a new one, in both directions; units that did not change are not in it. */
public final class Crosswalk {

    private final List<Transition> transitions;
    private final Map<OrgUnit, List<Transition>> byOld;
    private final Map<OrgUnit, List<Transition>> byNew;

    public Crosswalk(List<Transition> transitions) {
        this.transitions = List.copyOf(transitions);
        this.byOld = transitions.stream().collect(Collectors.groupingBy(Transition::from));
        this.byNew = transitions.stream().collect(Collectors.groupingBy(Transition::to));
    }

    /** Reads {@code crosswalk.csv}; a line that the units contradict and an old unit not fully told are faults. */
    public static Crosswalk read(Path file, OrgUnits units, Faults faults) {
        return new CrosswalkFile(units, faults).read(file);
    }

    public List<Transition> transitions() {
        return transitions;
    }

    /** What a unit went into when it ended. */
    public List<Transition> became(OrgUnit unit) {
        return List.copyOf(byOld.getOrDefault(unit, List.of()));
    }

    /** What a unit was made of when it began. */
    public List<Transition> cameFrom(OrgUnit unit) {
        return List.copyOf(byNew.getOrDefault(unit, List.of()));
    }
}
