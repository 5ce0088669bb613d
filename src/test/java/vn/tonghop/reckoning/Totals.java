package vn.tonghop.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every unit said of a term, {@code ELEMENT} or {@code ELEMENT[CATEGORY]}, by the day on which a report ends. */
final class Totals {

    /** @param byQuarter sums of flows, of stocks the highest */
    record Total(long inPeriod, long toDate, boolean current, Map<Integer, Long> byQuarter) {}

    private final PlanText plan;
    private final Span span;
    private final List<Post.Sent> counting;
    private final Map<String, Map<String, Total>> known = new HashMap<>();

    Totals(PlanText plan, Span span, Post post, Instant asOf) {
        this.plan = plan;
        this.span = span;
        this.counting = post.counting(span, asOf, plan.lengths(span));
    }

    List<Post.Sent> counting() {
        return counting;
    }

    Optional<Total> of(String unit, String term) {
        return Optional.ofNullable(known.computeIfAbsent(term, this::all).get(unit));
    }

    private Map<String, Total> all(String term) {
        String element = term.replaceAll("\\[.*", "");
        String category = term.contains("[") ? term.substring(term.indexOf('[') + 1, term.length() - 1) : "";
        boolean perUnit = element.startsWith("U_");
        Map<String, TreeMap<LocalDate, Long>> byDay = new TreeMap<>();
        Map<String, Map<Integer, TreeMap<LocalDate, Long>>> quarters = new HashMap<>();
        for (Post.Sent sent : counting) {
            sent.numbers().getOrDefault(element, Map.of()).forEach((row, number) -> {
                if (!within(row, category)) {
                    return;
                }
                String unit = perUnit ? row : sent.unit();
                byDay.computeIfAbsent(unit, code -> new TreeMap<>()).merge(sent.end(), number, Long::sum);
                if (sent.span().months() <= 3) {
                    quarters.computeIfAbsent(unit, code -> new HashMap<>())
                            .computeIfAbsent((sent.span().lastMonth() + 2) / 3, quarter -> new TreeMap<>())
                            .merge(sent.end(), number, Long::sum);
                }
            });
        }
        Map<String, Total> totals = new TreeMap<>();
        byDay.forEach((unit, days) -> totals.put(unit, total(element, days, quarters.getOrDefault(unit, Map.of()))));
        return takenOver(element, totals);
    }

    private static boolean within(String category, String wanted) {
        return wanted.isEmpty() || category.equals(wanted) || category.startsWith(wanted + "/");
    }

    private Total total(
            String element, TreeMap<LocalDate, Long> days, Map<Integer, TreeMap<LocalDate, Long>> quarters) {
        boolean stock = plan.isStock(element);
        long toDate = stock ? days.lastEntry().getValue() : sum(days);
        long inPeriod = stock ? toDate : sum(days.tailMap(span.start()));
        Map<Integer, Long> byQuarter = new TreeMap<>();
        quarters.forEach((quarter, sums) -> byQuarter.put(
                quarter, stock ? sums.values().stream().mapToLong(n -> n).max().orElseThrow() : sum(sums)));
        return new Total(inPeriod, toDate, days.containsKey(span.end()), byQuarter);
    }

    /** What ended units did is their heir's; what stands in one is, until the heir itself says how it stands. */
    private Map<String, Total> takenOver(String element, Map<String, Total> totals) {
        Map<String, Total> own = new TreeMap<>();
        Set<String> ended = new TreeSet<>();
        totals.forEach((unit, total) -> {
            if (plan.land().exists(unit, span.end())) {
                own.put(unit, total);
            } else {
                ended.add(unit);
            }
        });
        Map<String, Total> result = new TreeMap<>(own);
        for (String unit : ended) {
            Optional<String> heir = plan.land().heir(unit, span.yearBegan(), span.end());
            boolean speaks = heir.filter(own::containsKey).isPresent() && plan.isStock(element);
            heir.filter(code -> !speaks).ifPresent(code -> result.merge(code, totals.get(unit), Totals::together));
        }
        return result;
    }

    private static Total together(Total one, Total other) {
        Map<Integer, Long> quarters = new TreeMap<>(one.byQuarter());
        other.byQuarter().forEach((quarter, number) -> quarters.merge(quarter, number, Long::sum));
        return new Total(one.inPeriod() + other.inPeriod(), one.toDate() + other.toDate(), one.current(), quarters);
    }

    private static long sum(Map<LocalDate, Long> days) {
        return days.values().stream().mapToLong(number -> number).sum();
    }
}
