package vn.tonghop.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.reckoning.Totals.Total;

/** Whether a unit fulfils what the plan asks of every unit. */
final class Fulfilment {

    private static final Pattern CONDITION = Pattern.compile("([A-Z0-9_/\\[\\]]+)\\s*(?:(<=|>=|<|>|=)\\s*(\\w+))?");

    private final Totals totals;
    private final Span span;
    private final boolean everyQuarter;
    private final long perQuarter;
    private final List<String> quarterRows;
    private final List<String> conditions;

    Fulfilment(PlanText plan, Totals totals, Span span, Map<String, ?> indicator) {
        this.totals = totals;
        this.span = span;
        this.everyQuarter = PlanText.text(indicator, "kind").equals("frequency");
        this.perQuarter = everyQuarter ? Long.parseLong(PlanText.text(indicator, "per-quarter")) : 0;
        this.quarterRows = PlanText.list(indicator, "quarter-rows");
        this.conditions = PlanText.list(indicator, "conditions");
    }

    /** Everything that has to be known of a unit. */
    List<String> terms() {
        List<String> terms = new ArrayList<>();
        for (String condition : conditions) {
            String term = term(condition);
            if (quarterRows.isEmpty()) {
                terms.add(term);
            } else {
                quarterRows.forEach(row -> terms.add(term + "[" + row + "]"));
            }
        }
        return terms;
    }

    boolean holds(String unit) {
        return everyQuarter
                ? holdsInEveryQuarter(unit)
                : conditions.stream()
                        .allMatch(condition -> totals.of(unit, term(condition))
                                .filter(total -> holds(condition, total.toDate(), 0))
                                .isPresent());
    }

    private boolean holdsInEveryQuarter(String unit) {
        int over = span.lastMonth() / 3;
        for (int quarter = 1; quarter <= over; quarter++) {
            for (String condition : conditions) {
                Optional<Long> times = times(unit, term(condition), quarter);
                if (times.filter(number -> number >= perQuarter && number > 0).isEmpty()) {
                    return false;
                }
            }
        }
        return over > 0;
    }

    private Optional<Long> times(String unit, String term, int quarter) {
        return quarterRows.isEmpty()
                ? totals.of(unit, term)
                        .flatMap(total -> Optional.ofNullable(total.byQuarter().get(quarter)))
                : totals.of(unit, term + "[" + quarterRows.get(quarter - 1) + "]")
                        .map(Total::toDate);
    }

    static String term(String condition) {
        return match(condition).group(1);
    }

    /** @param baseline what a place was like when it was listed */
    static boolean holds(String condition, long value, long baseline) {
        Matcher match = match(condition);
        if (match.group(2) == null) {
            return value > 0;
        }
        long level = match.group(3).equals("baseline") ? baseline : Long.parseLong(match.group(3));
        return switch (match.group(2)) {
            case "=" -> value == level;
            case "<" -> value < level;
            case ">" -> value > level;
            case "<=" -> value <= level;
            default -> value >= level;
        };
    }

    private static Matcher match(String condition) {
        Matcher match = CONDITION.matcher(condition.strip());
        if (!match.matches()) {
            throw new IllegalStateException(condition);
        }
        return match;
    }
}
