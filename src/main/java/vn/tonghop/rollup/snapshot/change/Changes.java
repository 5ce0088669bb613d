package vn.tonghop.rollup.snapshot.change;

import java.util.List;

/**
 * What changed since the last report.
 *
 * @param since run id of the report before; empty when there was none
 */
public record Changes(String since, List<Change> all) {

    public static final Changes NONE = new Changes("", List.of());

    public Changes {
        all = List.copyOf(all);
    }
}
