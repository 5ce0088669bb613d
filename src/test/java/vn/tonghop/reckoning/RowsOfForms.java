package vn.tonghop.reckoning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What all together reported on each row of the forms: what was done adds up, of what stands each unit's last word. */
final class RowsOfForms {

    private final PlanText plan;
    private final Span span;
    private final List<Post.Sent> counting;

    RowsOfForms(PlanText plan, Span span, List<Post.Sent> counting) {
        this.plan = plan;
        this.span = span;
        this.counting =
                counting.stream().sorted(Comparator.comparing(Post.Sent::end)).toList();
    }

    /** What one row came to, unit by unit. */
    private static final class Row {

        private final Map<String, Long> latest = new TreeMap<>();
        private final Set<String> units = new TreeSet<>();
        private long toDate;
        private long inPeriod;

        String said(boolean stock) {
            long standing = latest.values().stream().mapToLong(number -> number).sum();
            return (stock ? standing : inPeriod) + " of " + (stock ? standing : toDate) + " by " + units.size();
        }
    }

    /** @param elements form and data element of what is told row by row */
    Map<String, String> of(Set<String> elements) {
        Map<String, Row> rows = new TreeMap<>();
        for (Post.Sent sent : counting) {
            sent.numbers().forEach((element, numbers) -> {
                if (elements.contains(sent.form() + " " + element)
                        && (!plan.isStock(element) || plan.land().exists(sent.unit(), span.end()))) {
                    numbers.forEach((category, number) -> {
                        if (!sent.idle().contains(element + " " + category)) {
                            String key = sent.form() + " " + element + " " + category;
                            add(rows.computeIfAbsent(key, first -> new Row()), sent, number);
                        }
                    });
                }
            });
        }
        Map<String, String> said = new TreeMap<>();
        rows.forEach((key, row) -> said.put(key, row.said(plan.isStock(key.split(" ")[1]))));
        return said;
    }

    private void add(Row row, Post.Sent sent, long number) {
        row.units.add(sent.unit());
        row.latest.put(sent.unit(), number);
        row.toDate += number;
        row.inPeriod += sent.end().isBefore(span.start()) ? 0 : number;
    }
}
