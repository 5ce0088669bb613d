package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/** What stands on a tiny form for June 2026, from cell C1 of the sheet S downwards, and what was sent besides. */
public final class TinyScene {

    public static final Period JUNE = Period.month(2026, 6);

    private final Map<String, Map<String, Observation>> figures = new HashMap<>();
    private final Set<Term> unclear = new HashSet<>();
    private final List<PastReport> earlier = new ArrayList<>();
    private final List<PastReport> neighbours = new ArrayList<>();
    private final List<PastReport> below = new ArrayList<>();
    private int next;

    public TinyScene now(String element, String category, long value) {
        return now(element, category, Value.of(value));
    }

    public TinyScene now(String element, String category, Value value) {
        return now(element, category, value, "S");
    }

    public TinyScene now(String element, String category, Value value, String sheet) {
        figures.computeIfAbsent(element, unused -> new LinkedHashMap<>())
                .put(category, new Observation(element, category, value, new CellAddress(sheet, next++, 2)));
        return this;
    }

    public TinyScene unclear(String element, String category) {
        unclear.add(new Term(element, category));
        return this;
    }

    /** An earlier report of the same unit, by element and category. */
    public TinyScene before(int month, Map<String, Map<String, Long>> values) {
        return before(Period.month(2026, month), values);
    }

    public TinyScene before(Period period, Map<String, Map<String, Long>> values) {
        earlier.add(report("00004", period, values));
        return this;
    }

    public TinyScene neighbour(String unit, String element, Map<String, Long> values) {
        neighbours.add(report(unit, JUNE, Map.of(element, values)));
        return this;
    }

    public TinyScene below(String unit, String element, Map<String, Long> values) {
        below.add(report(unit, JUNE, Map.of(element, values)));
        return this;
    }

    public Scene scene() {
        return new Scene(JUNE, figures, unclear, Optional.of(new Past(earlier, neighbours, below)));
    }

    public Scene withoutPast() {
        return new Scene(JUNE, figures, unclear, Optional.empty());
    }

    private static PastReport report(String unit, Period period, Map<String, Map<String, Long>> numbers) {
        Map<String, Map<String, Value>> values = new HashMap<>();
        numbers.forEach((element, byCategory) -> byCategory.forEach((category, number) ->
                values.computeIfAbsent(element, unused -> new HashMap<>()).put(category, Value.of(number))));
        return new PastReport(unit, period, values);
    }
}
