package vn.tonghop.orgunit.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.tonghop.orgunit.OrgUnit;

/**
 * Origins and heirs of a unit on any day, over as many changes as lie between.
 *
 * <p>Careful over two changes: when an old unit went into a larger one that was split later, nobody knows on which side
 * its people live, so the answer is {@link Population#UNKNOWN}.
 */
public final class Lineage {

    private static final Comparator<OrgUnit> BY_CODE = Comparator.comparing(OrgUnit::code);

    private final Crosswalk crosswalk;

    public Lineage(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    /** A lineage that is read when somebody first asks for it, and not again. */
    public static Supplier<Lineage> once(Supplier<Crosswalk> crosswalk) {
        var known = new AtomicReference<Lineage>();
        return () -> known.updateAndGet(before -> before == null ? new Lineage(crosswalk.get()) : before);
    }

    /** The units of a later day that a unit's area lies in, by code; the unit itself while it exists. */
    public List<Share> heirs(OrgUnit unit, LocalDate day) {
        return populations(unit, day).entrySet().stream()
                .map(heir -> new Share(heir.getKey(), heir.getValue()))
                .toList();
    }

    /** The units of an earlier day that lay in a unit's area, by code, with how many of their people it has. */
    public List<Share> origins(OrgUnit unit, LocalDate day) {
        return origins(unit, day, new LinkedHashSet<>()).stream()
                .sorted(BY_CODE)
                .map(old -> new Share(old, populations(old, unit.validFrom()).getOrDefault(unit, Population.NONE)))
                .toList();
    }

    /** The one unit of a later day that has all people of a unit, so that the unit's figures can be counted to it. */
    public Optional<OrgUnit> recuttable(OrgUnit unit, LocalDate day) {
        return heirs(unit, day).stream()
                .filter(heir -> heir.population() == Population.ALL)
                .map(Share::unit)
                .findFirst();
    }

    /** The units of an earlier day whose figures add up to a unit's; empty when only parts of some are in it. */
    public List<OrgUnit> summands(OrgUnit unit, LocalDate day) {
        List<Share> peopled = origins(unit, day).stream()
                .filter(origin -> origin.population() != Population.NONE)
                .toList();
        boolean whole = peopled.stream().allMatch(origin -> origin.population() == Population.ALL);
        return whole ? peopled.stream().map(Share::unit).toList() : List.of();
    }

    private Map<OrgUnit, Population> populations(OrgUnit unit, LocalDate day) {
        Map<OrgUnit, Population> heirs = new TreeMap<>(BY_CODE);
        if (unit.existsOn(day)) {
            heirs.put(unit, Population.ALL);
            return heirs;
        }
        List<Transition> steps = crosswalk.became(unit).stream()
                .filter(step -> !step.date().isAfter(day))
                .toList();
        List<Map<OrgUnit, Population>> ends =
                steps.stream().map(step -> populations(step.to(), day)).toList();
        ends.forEach(end -> end.keySet().forEach(heir -> heirs.put(heir, Population.NONE)));
        heirs.replaceAll((heir, none) -> population(steps, ends, heir));
        return heirs;
    }

    private Population population(List<Transition> steps, List<Map<OrgUnit, Population>> ends, OrgUnit heir) {
        List<Population> groups = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Transition step = steps.get(i);
            if (step.population() != Population.NONE) {
                groups.add(onward(step, ends.get(i).getOrDefault(heir, Population.NONE)));
            }
        }
        return Population.together(groups);
    }

    /** Where the people of one step are, given where those of the unit in between are. */
    private Population onward(Transition step, Population next) {
        if (step.population() == Population.UNKNOWN) {
            return Population.UNKNOWN;
        }
        return next == Population.SOME && !isOnlyOrigin(step) ? Population.UNKNOWN : next;
    }

    private boolean isOnlyOrigin(Transition step) {
        return crosswalk.cameFrom(step.to()).stream()
                .allMatch(other -> other == step || other.population() == Population.NONE);
    }

    private Set<OrgUnit> origins(OrgUnit unit, LocalDate day, Set<OrgUnit> found) {
        if (unit.existsOn(day)) {
            found.add(unit);
        } else if (day.isBefore(unit.validFrom())) {
            crosswalk.cameFrom(unit).forEach(step -> origins(step.from(), day, found));
        }
        return found;
    }
}
