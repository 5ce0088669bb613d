package vn.tonghop.report.content;

import java.math.BigDecimal;
import vn.tonghop.plan.indicator.Comparator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;

/** Writes what the plan wants of an indicator. */
public final class Levels {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Catalogue words;
    private final Numbers numbers;

    public Levels(Setting setting) {
        this.words = setting.words();
        this.numbers = setting.numbers();
    }

    /** The level with its comparison, or what stands in its place where there is none. */
    public String of(Measured each) {
        return each.target()
                .map(target -> each.isNeutral() ? plain(target) : compared(each, target))
                .orElseGet(() -> withoutLevel(each));
    }

    /** The plan's figure alone. */
    public String plain(Measured each) {
        return each.target().map(this::plain).orElseGet(() -> withoutLevel(each));
    }

    /** The plan's figure within a sentence; of one that has to be exceeded, with the word for that. */
    public String worded(Measured each) {
        boolean strict = each.target()
                .filter(target -> target.comparator() == Comparator.MORE_THAN && !each.isLimit())
                .isPresent();
        return strict ? words.text("level.above", plain(each)) : plain(each);
    }

    /** A percentage with its comparison. */
    String percent(Target target) {
        return comparison(target, false) + numbers.percent(target.value());
    }

    private String compared(Measured each, Target target) {
        String also = target.statedAlso()
                .map(percent -> " (" + numbers.percent(percent) + ")")
                .orElse("");
        return comparison(target, each.isLimit()) + plain(target) + also;
    }

    private String plain(Target target) {
        return target.percent() ? numbers.percent(target.value()) : numbers.count(target.value());
    }

    private String withoutLevel(Measured each) {
        return switch (each.kind()) {
            case ZERO_TOLERANCE -> words.text("level.none-at-all");
            case COMPOSITE -> words.text("level.every-part");
            default -> each.kind() == IndicatorKind.MAINTAIN ? words.text("level.last-year") : IndicatorTable.NOTHING;
        };
    }

    private static String comparison(Target target, boolean limit) {
        boolean whole = target.percent() && target.value().compareTo(HUNDRED) == 0;
        boolean strict = target.comparator() == Comparator.MORE_THAN;
        if (limit) {
            return strict ? "< " : "≤ ";
        }
        return whole ? "" : strict ? "> " : "≥ ";
    }
}
