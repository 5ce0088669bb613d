package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.rollup.snapshot.outlook.Forecast.Method;

/**
 * Which part of a year's total is expected by the end of each month.
 *
 * @param upTo twelve parts of one that never fall; the last is 1
 * @param years how many earlier years it was seen in
 */
record Rhythm(Method method, List<Double> upTo, int years) {

    private static final int MONTHS = 12;

    Rhythm {
        upTo = List.copyOf(upTo);
    }

    /** As seen in earlier years; where none is known, the plan's own profile; where it has none, every day alike. */
    static Rhythm of(Period period, Target.Course course, List<Map<Integer, BigDecimal>> earlierYears) {
        List<List<Double>> seen = earlierYears.stream()
                .filter(Rhythm::isWhole)
                .map(year -> shares(year, period))
                .toList();
        if (!seen.isEmpty()) {
            return new Rhythm(Method.BY_EARLIER_YEARS, mean(seen), seen.size());
        }
        Method method = course.profile().isEmpty() ? Method.BY_DAYS : Method.BY_PLAN;
        return new Rhythm(
                method,
                Period.inYear(PeriodKind.MONTH, period.year()).stream()
                        .map(month -> part(course.due(month)))
                        .toList(),
                0);
    }

    /** The part that is expected between the ends of two months; 0 is the beginning of the year. */
    double between(int after, int upToMonth) {
        return at(upToMonth) - at(after);
    }

    private double at(int month) {
        return month == 0 ? 0 : upTo.get(month - 1);
    }

    /** A year of which the end is known, and one month before it at least. */
    private static boolean isWhole(Map<Integer, BigDecimal> year) {
        return year.size() > 1 && year.containsKey(MONTHS) && year.get(MONTHS).signum() > 0;
    }

    /** Months of which nothing is known lie on the straight line between their neighbours, by days. */
    private static List<Double> shares(Map<Integer, BigDecimal> year, Period period) {
        SortedMap<Integer, Double> known = new TreeMap<>(Map.of(0, 0.0));
        double whole = year.get(MONTHS).doubleValue();
        year.forEach((month, sum) -> known.put(month, Math.min(1, sum.doubleValue() / whole)));
        return Period.inYear(PeriodKind.MONTH, period.year()).stream()
                .map(month -> interpolated(known, month))
                .toList();
    }

    private static double interpolated(SortedMap<Integer, Double> known, Period month) {
        int number = month.number();
        int before = known.headMap(number + 1).lastKey();
        int after = known.tailMap(number).firstKey();
        if (before == after) {
            return known.get(number);
        }
        double from = before == 0 ? 0 : days(month, before);
        double way = (days(month, number) - from) / (days(month, after) - from);
        return known.get(before) + way * (known.get(after) - known.get(before));
    }

    private static double days(Period month, int number) {
        return Period.month(month.year(), number).daysElapsed();
    }

    private static List<Double> mean(List<List<Double>> years) {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> years.stream()
                        .mapToDouble(year -> year.get(month))
                        .average()
                        .orElseThrow())
                .toList();
    }

    private static double part(Target.Due due) {
        return due.part().doubleValue() / due.whole().doubleValue();
    }
}
