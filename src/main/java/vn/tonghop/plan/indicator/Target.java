package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.period.Period;

/**
 * What the plan wants an indicator to reach.
 *
 * @param value a number, or a percentage when {@code percent}
 * @param statedAlso a second form that the plan gives beside the governing one, as in "80% (100/126 xã, phường)"
 * @param amendment the decision that put it in the place of the plan's own level
 * @param course how the year is expected to go towards it, and how much it weighs beside the others
 */
public record Target(
        Comparator comparator,
        BigDecimal value,
        boolean percent,
        Optional<BigDecimal> statedAlso,
        Optional<Amendment> amendment,
        Course course) {

    /** A later decision, and the first day on which its level counts. */
    public record Amendment(LocalDate from, String decision) {}

    /**
     * The way to a level.
     *
     * @param weight of what is missing here against what is missing elsewhere; 1 where the plan says nothing
     * @param profile how many percent of the level are due by the end of each month; none where every day counts alike
     */
    public record Course(BigDecimal weight, List<BigDecimal> profile) {

        public static final Course EVEN = new Course(BigDecimal.ONE, List.of());

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public Course {
            profile = List.copyOf(profile);
        }

        /** How much of the level is due by the end of a period. */
        public Due due(Period period) {
            return profile.isEmpty()
                    ? new Due(BigDecimal.valueOf(period.daysElapsed()), BigDecimal.valueOf(period.daysOfYear()))
                    : new Due(profile.get(period.lastMonth() - 1), HUNDRED);
        }
    }

    /** A part of a whole, such as 182 of 365 days. */
    public record Due(BigDecimal part, BigDecimal whole) {}

    /** A level of the plan itself. */
    public Target(Comparator comparator, BigDecimal value, boolean percent, Optional<BigDecimal> statedAlso) {
        this(comparator, value, percent, statedAlso, Optional.empty());
    }

    /** A level to which every day of the year brings its part. */
    public Target(
            Comparator comparator,
            BigDecimal value,
            boolean percent,
            Optional<BigDecimal> statedAlso,
            Optional<Amendment> amendment) {
        this(comparator, value, percent, statedAlso, amendment, Course.EVEN);
    }

    boolean isInForce(LocalDate day) {
        return amendment.map(change -> !change.from().isAfter(day)).orElse(true);
    }
}
