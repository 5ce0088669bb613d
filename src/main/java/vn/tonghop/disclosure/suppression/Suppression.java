package vn.tonghop.disclosure.suppression;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hides small counts about people, and as many others as it takes that no small one can be worked out.
 *
 * @param hidden names of open cells that must not be printed
 * @param lost names of cells that stay too certain though everything that can be hidden is: earlier prints told them
 */
public record Suppression(Set<String> hidden, Set<String> lost) {

    /** How many values everything hidden must be able to have; two where there is nothing more to hide. */
    public static final int ENOUGH = 3;

    public Suppression {
        hidden = Set.copyOf(hidden);
        lost = Set.copyOf(lost);
    }

    public static Suppression of(Exposure exposure) {
        Set<String> hidden = new LinkedHashSet<>(primary(exposure));
        Set<String> given = new HashSet<>();
        Attacker attacker = new Attacker(exposure, hidden);
        for (Optional<String> weak = weakest(exposure, hidden, given, attacker);
                weak.isPresent();
                weak = weakest(exposure, hidden, given, attacker)) {
            Optional<String> shield = shield(exposure, hidden, weak.get());
            if (shield.isPresent()) {
                hidden.add(shield.get());
                attacker = new Attacker(exposure, hidden);
            } else {
                given.add(weak.get());
            }
        }
        Set<String> lost = new HashSet<>();
        for (String name : given) {
            if (attacker.feasible(name, 2) < 2) {
                lost.add(name);
            }
        }
        return new Suppression(hidden, lost);
    }

    /** Only what is small by itself. */
    public static Set<String> primary(Exposure exposure) {
        Set<String> small = new LinkedHashSet<>();
        exposure.cells().values().stream()
                .filter(cell -> cell.isOpen() && cell.isSmall())
                .forEach(cell -> small.add(cell.name()));
        return small;
    }

    /** What must stay uncertain: everything hidden, and every small number behind what is printed. */
    public static List<String> guarded(Exposure exposure, Set<String> hidden) {
        return exposure.cells().values().stream()
                .filter(cell -> hidden.contains(cell.name()) || cell.print() == Cell.Print.UNSEEN && cell.isSmall())
                .map(Cell::name)
                .toList();
    }

    private static Optional<String> weakest(
            Exposure exposure, Set<String> hidden, Set<String> given, Attacker attacker) {
        return guarded(exposure, hidden).stream()
                .filter(name -> !given.contains(name))
                .filter(name -> attacker.feasible(name, ENOUGH) < ENOUGH)
                .findFirst();
    }

    /** The open cell nearest to the weak one by the sums; of several as near, the one that is missed least. */
    private static Optional<String> shield(Exposure exposure, Set<String> hidden, String weak) {
        Set<String> reached = new LinkedHashSet<>(Set.of(weak));
        int size = 0;
        while (reached.size() > size) {
            size = reached.size();
            Set<String> near = new LinkedHashSet<>();
            exposure.sums().stream()
                    .filter(sum -> reached.stream().anyMatch(sum::has))
                    .forEach(sum -> {
                        near.add(sum.total());
                        near.addAll(sum.parts());
                    });
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
            near.stream()
                    .filter(name -> exposure.cell(name).print() != Cell.Print.KNOWN)
                    .filter(name -> !exposure.cell(name).isOpen() || hidden.contains(name))
                    .forEach(reached::add);
        }
        return Optional.empty();
    }
}
