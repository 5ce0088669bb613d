package vn.tonghop.storage.past;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.past.PastReport;

/**
 * One accepted version of a report.
 *
 * @param replaces of a supplement, the data elements that it brings; of a whole report none
 * @param values by element and category
 */
record KnownVersion(
        Whose whose, Sent sent, boolean supplement, Set<String> replaces, Map<String, Map<String, Value>> values) {

    /** Whose report of which period on which form. */
    record Whose(String unit, String form, Period period) {}

    /** When it came, and as which sending by the sender's count. */
    record Sent(int number, Instant at) {}

    private static final Comparator<KnownVersion> IN_TURN = Comparator.comparing(
                    (KnownVersion version) -> version.sent().number())
            .thenComparing(version -> version.sent().at());

    /** What counts where several versions are known: the last whole one, with the supplements that came after it. */
    static PastReport counting(List<KnownVersion> versions) {
        Map<String, Map<String, Value>> values = new HashMap<>();
        for (KnownVersion version : versions.stream().sorted(IN_TURN).toList()) {
            if (version.supplement()) {
                values.keySet().removeAll(version.replaces());
            } else {
                values.clear();
            }
            values.putAll(version.values());
        }
        Whose whose = versions.get(0).whose();
        return new PastReport(whose.unit(), whose.period(), values);
    }
}
