package vn.tonghop.finding;

import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that is wrong or doubtful in a submission.
 *
 * @param rule id of the rule that was broken; the kind's own id where no rule of the programme is behind it
 * @param facts what the sentence is filled with: {@code found}, {@code expected}, {@code item} and what the kind needs
 */
public record Finding(String rule, FindingKind kind, Severity severity, Place place, Map<String, String> facts) {

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** A finding of the kind's own severity; {@code facts} alternates names and values. */
    public static Finding of(FindingKind kind, Place place, String... facts) {
        return new Finding(kind.id(), kind, kind.severity(), place, pairs(facts));
    }

    /** A finding by a rule of the programme, whose severity is the rule's. */
    public static Finding byRule(String rule, Severity severity, Place place, String... facts) {
        return new Finding(rule, FindingKind.RULE_BROKEN, severity, place, pairs(facts));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static Map<String, String> pairs(String... facts) {
        if (facts.length % 2 != 0) {
            throw new IllegalArgumentException("facts come in pairs, got " + facts.length);
        }
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        return map;
    }
}
