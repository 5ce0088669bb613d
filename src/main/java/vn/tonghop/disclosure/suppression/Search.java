package vn.tonghop.disclosure.suppression;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what else must be hidden: hides what lies nearest to a number that is too certain until none is, blurs the marks
 * of small ones where nothing is left to hide, and in the end prints again whatever turned out not to be needed.
 */
final class Search {

    private Exposure exposure;
    private Attacker attacker;
    private final Set<String> hidden;
    private final Set<String> blurred = new LinkedHashSet<>();
    private final Set<String> given = new HashSet<>();

    Search(Exposure exposure) {
        this.exposure = exposure;
        this.hidden = new LinkedHashSet<>(Suppression.primary(exposure));
        this.attacker = new Attacker(exposure, hidden);
    }

    Suppression suppression() {
        for (Optional<String> weak = weakest(); weak.isPresent(); weak = weakest()) {
            if (!isShielded(weak.get()) && !isBlurred(weak.get())) {
                given.add(weak.get());
            }
        }
        printAgain();
        Set<String> lost = new HashSet<>();
        for (String name : Suppression.guarded(exposure, hidden)) {
            if (attacker.feasible(name, 2) < 2) {
                lost.add(name);
            }
        }
        return new Suppression(hidden, blurred, lost);
    }

    private Optional<String> weakest() {
        return Suppression.guarded(exposure, hidden).stream()
                .filter(name -> !given.contains(name))
                .filter(name -> attacker.feasible(name, Suppression.ENOUGH) < Suppression.ENOUGH)
                .findFirst();
    }

    private boolean isShielded(String weak) {
        Optional<String> shield = shield(weak);
        shield.ifPresent(name -> {
            hidden.add(name);
            attacker = new Attacker(exposure, hidden);
        });
        return shield.isPresent();
    }

    /** The open cell nearest to the weak one by the sums; of several as near, the one that is missed least. */
    private Optional<String> shield(String weak) {
        Set<String> reached = new LinkedHashSet<>(Set.of(weak));
        int size = 0;
        while (reached.size() > size) {
            size = reached.size();
            Set<String> near = near(reached);
            Optional<String> best = near.stream()
                    .map(exposure::cell)
                    .filter(cell ->
                            cell.isOpen() && !hidden.contains(cell.name()) && Range.HELD_BACK.holds(cell.value()))
                    .min(Comparator.comparingInt(Cell::weight)
                            .thenComparingLong(Cell::value)
                            .thenComparing(Cell::name))
                    .map(Cell::name);
            if (best.isPresent()) {
                return best;
            }
            near.stream().filter(this::isUnknown).forEach(reached::add);
        }
        return Optional.empty();
    }

    private Set<String> near(Set<String> cells) {
        Set<String> near = new LinkedHashSet<>();
        exposure.sums().stream()
                .filter(sum -> cells.stream().anyMatch(sum::has))
                .forEach(sum -> {
                    near.add(sum.total());
                    near.addAll(sum.parts());
                });
        return near;
    }

    private boolean isUnknown(String name) {
        return exposure.cell(name).isNeverPrinted() || hidden.contains(name);
    }

    /** With nothing left to hide, the marks themselves tell too much: five months of “1 to 4” and a year of as many. */
    private boolean isBlurred(String weak) {
        int now = attacker.feasible(weak, Suppression.ENOUGH);
        for (String name : sharp(weak)) {
            Exposure wider = exposure.withBlurred(name);
            var other = new Attacker(wider, hidden);
            if (other.feasible(weak, Suppression.ENOUGH) > now) {
                exposure = wider;
                attacker = other;
                blurred.add(name);
                return true;
            }
        }
        return false;
    }

    /** The marks about to be printed of what hangs together with the weak one: first of small counts, and the nearest. */
    private List<String> sharp(String weak) {
        Set<String> reached = new LinkedHashSet<>(Set.of(weak));
        int size = 0;
        while (reached.size() > size) {
            size = reached.size();
            near(reached).stream().filter(this::isUnknown).forEach(reached::add);
        }
        return reached.stream()
                .map(exposure::cell)
                .filter(cell -> cell.isOpen() && !cell.known().equals(Range.BLURRED))
                .sorted(Comparator.comparing(cell -> !cell.isSmall()))
                .map(Cell::name)
                .toList();
    }

    /** What is missed most comes first. */
    private void printAgain() {
        List<String> more = hidden.stream()
                .map(exposure::cell)
                .filter(cell -> !cell.isSmall())
                .sorted(Comparator.comparingInt(Cell::weight)
                        .thenComparingLong(Cell::value)
                        .reversed())
                .map(Cell::name)
                .toList();
        for (String name : more) {
            Set<String> fewer = new LinkedHashSet<>(hidden);
            fewer.remove(name);
            var other = new Attacker(exposure, fewer);
            if (isAsSafe(other, fewer)) {
                hidden.remove(name);
                attacker = other;
            }
        }
    }

    private boolean isAsSafe(Attacker other, Set<String> fewer) {
        return Suppression.guarded(exposure, fewer).stream()
                .allMatch(name ->
                        other.feasible(name, Suppression.ENOUGH) >= attacker.feasible(name, Suppression.ENOUGH));
    }
}
