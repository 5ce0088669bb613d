package vn.tonghop.disclosure.suppression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Hides small counts about people, and as many others as it takes that no small one can be worked out.
 *
 * @param hidden names of open cells that must not be printed
 * @param blurred names of small cells that carry the mark of a larger count, as their own mark would tell too much
 * @param lost names of cells that stay too certain though everything that can be hidden is: earlier prints told them
 */
public record Suppression(Set<String> hidden, Set<String> blurred, Set<String> lost) {

    /** How many values everything hidden must be able to have; two where there is nothing more to hide. */
    public static final int ENOUGH = 3;

    public Suppression {
        hidden = Set.copyOf(hidden);
        blurred = Set.copyOf(blurred);
        lost = Set.copyOf(lost);
    }

    public static Suppression of(Exposure exposure) {
        return new Search(exposure).suppression();
    }

    /** Only what is small by itself. */
    public static Set<String> primary(Exposure exposure) {
        Set<String> small = new LinkedHashSet<>();
        exposure.cells().values().stream()
                .filter(cell -> cell.isOpen() && cell.isSmall())
                .forEach(cell -> small.add(cell.name()));
        return small;
    }

    /** What must stay uncertain: everything hidden, now or before, and every small number behind what is printed. */
    public static List<String> guarded(Exposure exposure, Set<String> hidden) {
        return exposure.cells().values().stream()
                .filter(cell -> hidden.contains(cell.name()) || cell.isGuarded())
                .map(Cell::name)
                .toList();
    }
}
