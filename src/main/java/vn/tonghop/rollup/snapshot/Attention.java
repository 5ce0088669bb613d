package vn.tonghop.rollup.snapshot;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that a leader should look at.
 *
 * @param subject code of the indicator that is behind; empty when it is about reports that are not in
 * @param shortfall what is missing to be on track today, in the indicator's own unit; for a ratio, the numerator that is
 *     missing; for reports, how many
 * @param units codes of the units behind it, those that miss most first
 */
public record Attention(String subject, BigDecimal shortfall, List<String> units) {

    public Attention {
        units = List.copyOf(units);
    }
}
