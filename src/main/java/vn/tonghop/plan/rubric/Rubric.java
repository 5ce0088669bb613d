package vn.tonghop.plan.rubric;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scale of points that communes are classed by.
 *
 * @param sample whether it is made up and must never be taken for an official one
 * @param classes from the best to the worst
 */
public record Rubric(
        String id,
        int version,
        String title,
        boolean sample,
        Scope scope,
        List<Criterion> criteria,
        List<ClassBand> classes) {

    /**
     * What a rubric is for.
     *
     * @param provinceGroup the group of provinces whose thresholds these are
     * @param provinces codes of these provinces; none means all
     * @param from first day on which a period may end that it is for
     */
    public record Scope(Topic topic, int provinceGroup, List<String> provinces, LocalDate from) {

        public Scope {
            provinces = List.copyOf(provinces);
        }

        boolean isFor(String province) {
            return provinces.isEmpty() || provinces.contains(province);
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
        classes = classes.stream()
                .sorted((one, other) -> Integer.compare(other.from(), one.from()))
                .toList();
    }

    public int highest() {
        return criteria.stream().mapToInt(Criterion::max).sum();
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Total and class of a score sheet, whose points are by criterion; empty while a criterion has none. */
    public Optional<Result> result(Map<String, Long> points) {
        if (!criteria.stream().map(Criterion::code).allMatch(points::containsKey)) {
            return Optional.empty();
        }
        long total =
                criteria.stream().mapToLong(each -> points.get(each.code())).sum();
        Optional<ClassBand> byTotal =
                classes.stream().filter(band -> band.holds(total)).findFirst();
        return byTotal.map(band -> new Result(total, band, lowered(band, points)));
    }

    /** The best class from this one down that nothing bars. */
    private ClassBand lowered(ClassBand earned, Map<String, Long> points) {
        return classes.stream()
                .skip(classes.indexOf(earned))
                .filter(band -> band.knockedOutBy().stream().noneMatch(code -> points.get(code) == 0))
                .findFirst()
                .orElse(classes.get(classes.size() - 1));
    }

    /**
     * What a score sheet comes to.
     *
     * @param byTotal the class that the total alone would earn
     * @param band the class after knock-outs
     */
    public record Result(long total, ClassBand byTotal, ClassBand band) {

        public boolean isKnockedOut() {
            return !byTotal.equals(band);
        }
    }
}
