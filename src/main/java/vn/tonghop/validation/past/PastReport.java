package vn.tonghop.validation.past;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Value;

/**
 * What one unit reported for one period, by the version that counted when it was asked for.
 *
 * @param values by element and category
 */
public record PastReport(String unit, Period period, Map<String, Map<String, Value>> values) {

    public PastReport {
        Map<String, Map<String, Value>> copy = new TreeMap<>();
        values.forEach((element, byCategory) -> copy.put(element, Map.copyOf(byCategory)));
        values = Map.copyOf(copy);
    }

    public Optional<Value> value(String element, String category) {
        return Optional.ofNullable(values.getOrDefault(element, Map.of()).get(category));
    }
}
