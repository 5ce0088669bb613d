package vn.tonghop.validation.past;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Value;

/**
 * What one unit reported for one period, by the version that counted when it was asked for.
 *
 * @param values by element and category
 */
public record PastReport(String unit, Period period, Map<String, Map<String, Value>> values) {

    public PastReport {
        Map<String, Map<String, Value>> copy = new HashMap<>();
        values.forEach((element, byCategory) -> copy.put(element, Map.copyOf(byCategory)));
        values = Map.copyOf(copy);
    }

    public Optional<Value> value(String element, String category) {
        return Optional.ofNullable(of(element).get(category));
    }

    /** By category. */
    public Map<String, Value> of(String element) {
        Map<String, Value> byCategory = values.get(element);
        return byCategory == null ? Map.of() : byCategory;
    }
}
