package vn.tonghop.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that is wrong or doubtful in a submission.
 *
 * @param rule id of the rule that was broken; the kind's own id where no rule of the programme is behind it
 * @param facts what the sentence is filled with: {@code found}, {@code expected}, {@code item} and what the kind needs
 * @param related the other cells that it is about, in the sender's own file
 */
public record Finding(
        String rule,
        FindingKind kind,
        Severity severity,
        Place place,
        Map<String, String> facts,
        List<RelatedCell> related) {

    /** The fact that names the finding this one follows from. */
    private static final String CAUSE = "cause";

    public Finding {
        facts = Map.copyOf(facts);
        related = List.copyOf(related);
    }

    public Finding(String rule, FindingKind kind, Severity severity, Place place, Map<String, String> facts) {
        this(rule, kind, severity, place, facts, List.of());
    }

    /** A finding of the kind's own severity; {@code facts} alternates names and values. */
    public static Finding of(FindingKind kind, Place place, String... facts) {
        return new Finding(kind.id(), kind, kind.severity(), place, pairs(facts));
    }

    /** A finding by a rule of the programme, whose severity is the rule's. */
    public static Finding byRule(String rule, Severity severity, Place place, String... facts) {
        return new Finding(rule, FindingKind.RULE_BROKEN, severity, place, pairs(facts));
    }

    /** What other findings name as their cause: the rule and its place. */
    public String key() {
        return rule + "@" + place.sheet() + "!" + place.cell();
    }

    /** The {@link #key} of the finding that this one follows from, so that it goes away with it; empty for a root cause. */
    public Optional<String> cause() {
        return Optional.ofNullable(facts.get(CAUSE));
    }

    /** This finding, folded under the one that it follows from. */
    public Finding becauseOf(Finding root) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(CAUSE, root.key());
        return new Finding(rule, kind, severity, place, more, related);
    }

    /** This finding, taken as seriously as that. */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, kind, other, place, facts, related);
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
