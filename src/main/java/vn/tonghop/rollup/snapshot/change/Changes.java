package vn.tonghop.rollup.snapshot.change;

import java.util.List;

/**
 * What changed since the last report.
 *
 * @param since run id of that report: of the same period, or for the first of a period, of the period before it, whose
 *     figures are then worked out again from what is known now; empty when there was none
 */
public record Changes(String since, List<Change> all) {

    public static final Changes NONE = new Changes("", List.of());

    public Changes {
        all = List.copyOf(all);
    }

    public boolean hasEarlier() {
        return !since.isEmpty();
    }

    /** The changes of all units together, in the order of the plan. */
    public List<Change> totals() {
        return all.stream().filter(Change::isTotal).toList();
    }
}
