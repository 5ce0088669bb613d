package vn.tonghop.rollup.ahead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.link.IndicatorLink;
import vn.tonghop.submission.past.PastFigure;

/** What is known of an indicator from the years before, under the codes that it had then. */
public final class EarlierYears {

    private static final int YEARS_LOOKED_AT = 10;

    private record Key(String indicator, String unit, int year, int month) {}

    private final Map<Key, PastFigure> figures = new HashMap<>();
    private final List<IndicatorLink> links;

    /** Of two figures of the same thing the later one in the list counts. */
    public EarlierYears(List<PastFigure> figures, List<IndicatorLink> links) {
        this.links = List.copyOf(links);
        figures.forEach(figure -> this.figures.put(
                new Key(
                        figure.indicator(),
                        figure.unit(),
                        figure.period().year(),
                        figure.period().lastMonth()),
                figure));
    }

    /**
     * What an indicator stood at, made of those that it goes on with.
     *
     * @param codes under which it was looked for
     * @param found one for each code that something is known of
     */
    record Found(List<String> codes, List<PastFigure> found, List<IndicatorLink> links) {

        List<String> missing() {
            List<String> known = found.stream().map(PastFigure::indicator).toList();
            return codes.stream().filter(code -> !known.contains(code)).toList();
        }

        boolean isWhole() {
            return !found.isEmpty() && missing().isEmpty();
        }

        BigDecimal actual() {
            return found.stream().map(PastFigure::actual).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Of a ratio: all of the denominators, or none. */
        Optional<BigDecimal> denominator() {
            boolean all = found.stream().allMatch(figure -> figure.denominator().isPresent());
            return all
                    ? Optional.of(found.stream()
                            .flatMap(figure -> figure.denominator().stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    : Optional.empty();
        }
    }

    /** From the beginning of a year to the end of one of its months, of one unit or, for "", of all together. */
    Found at(String indicator, String unit, int year, int month) {
        Optional<PastFigure> own = Optional.ofNullable(figures.get(new Key(indicator, unit, year, month)));
        List<IndicatorLink> before =
                links.stream().filter(link -> link.later().equals(indicator)).toList();
        if (own.isPresent() || before.isEmpty()) {
            return new Found(List.of(indicator), own.stream().toList(), List.of());
        }
        return joined(before, unit, year, month);
    }

    private Found joined(List<IndicatorLink> before, String unit, int year, int month) {
        List<String> codes = new ArrayList<>();
        List<PastFigure> found = new ArrayList<>();
        Set<IndicatorLink> used = new LinkedHashSet<>(before);
        for (IndicatorLink link : before) {
            Found part = at(link.earlier(), unit, year, month);
            codes.addAll(part.codes());
            found.addAll(part.found());
            used.addAll(part.links());
        }
        return new Found(codes, found, List.copyOf(used));
    }

    /** Every earlier year of which something is known, each as sums up to the end of its months, for all together. */
    List<Map<Integer, BigDecimal>> years(String indicator, int before) {
        List<Map<Integer, BigDecimal>> years = new ArrayList<>();
        for (int year = before - YEARS_LOOKED_AT; year < before; year++) {
            Map<Integer, BigDecimal> sums = new LinkedHashMap<>();
            for (int month = 1; month <= 12; month++) {
                Found found = at(indicator, "", year, month);
                if (found.isWhole()) {
                    sums.put(month, found.actual());
                }
            }
            if (!sums.isEmpty()) {
                years.add(sums);
            }
        }
        return years;
    }

    /** Codes of the units of which anything is known of an indicator at the end of a month. */
    Set<String> unitsOf(String indicator, int year, int month) {
        Stream<String> codes = Stream.concat(
                Stream.of(indicator),
                links.stream().filter(link -> link.later().equals(indicator)).map(IndicatorLink::earlier));
        Set<String> asked = new LinkedHashSet<>(codes.toList());
        return figures.keySet().stream()
                .filter(key -> !key.unit().isEmpty()
                        && key.year() == year
                        && key.month() == month
                        && asked.contains(key.indicator()))
                .map(Key::unit)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
