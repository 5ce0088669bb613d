package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.definition.Entry;

/**
 * What becomes of an indicator when not every unit has reported.
 *
 * @param stale what becomes of a unit that reported for an earlier period only
 * @param leastCoverage percentage of the units due that have to be in the figure, or it is withheld; empty where it is
 *     always given, with its coverage
 */
public record MissingData(Stale stale, Optional<BigDecimal> leastCoverage) {

    /** Of a unit that did not report for the period itself, but for an earlier one of the year. */
    public enum Stale {
        /** What it said last stays in, and is flagged. */
        CARRY_LAST,
        /** It is left out of the figure, of a ratio on both sides. */
        LEAVE_OUT
    }

    /** Of an indicator that says nothing of it. */
    public static final MissingData DEFAULT = new MissingData(Stale.CARRY_LAST, Optional.empty());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static MissingData read(Entry indicator, IndicatorKind kind) {
        if (kind.hasParts()) {
            refuse(indicator, "missing", "ghi ở từng phần của chỉ tiêu");
            refuse(indicator, "withhold-below", "ghi ở từng phần của chỉ tiêu");
            return DEFAULT;
        }
        if (kind == IndicatorKind.ZERO_TOLERANCE || kind == IndicatorKind.TRACKED_LIST) {
            refuse(indicator, "withhold-below", "một trường hợp cũng phải nêu ngay");
        }
        return new MissingData(
                indicator.choice("missing", Stale.CARRY_LAST),
                indicator.find("withhold-below").map(present -> percentage(indicator)));
    }

    private static void refuse(Entry indicator, String key, String why) {
        indicator
                .find(key)
                .ifPresent(present -> present.fault(
                        "chỉ tiêu '" + indicator.text("kind") + "' không dùng mục '" + key + "': " + why));
    }

    private static BigDecimal percentage(Entry indicator) {
        BigDecimal percent = indicator.number("withhold-below");
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            indicator
                    .get("withhold-below")
                    .fault("'withhold-below' là phần trăm đơn vị phải có số liệu, lớn hơn 0 đến 100");
        }
        return percent;
    }

    /** Whether the figure rests on so few of the units due that it is not given. */
    public boolean withholds(int in, int due) {
        return leastCoverage
                .filter(percent ->
                        BigDecimal.valueOf(in).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(due)))
                                < 0)
                .isPresent();
    }
}
