package vn.tonghop.finding;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of findings as somebody reads it: root causes with their follow-ons, the same mistake in many cells once.
 *
 * @param groups in the order of the findings
 */
public record Digest(List<Group> groups) {

    public Digest {
        groups = List.copyOf(groups);
    }

    /**
     * The same mistake, in one cell or in several of a sheet.
     *
     * @param alike each a root cause; at least one
     * @param followers what goes away with them
     */
    public record Group(List<Finding> alike, List<Finding> followers) {

        public Group {
            alike = List.copyOf(alike);
            followers = List.copyOf(followers);
        }

        public Severity severity() {
            return alike.get(0).severity();
        }

        /** The ones that are shown under a cap. */
        public List<Finding> shown(int most) {
            return alike.subList(0, Math.min(most, alike.size()));
        }

        /** How many a cap hides, to be announced. */
        public int hidden(int most) {
            return Math.max(0, alike.size() - most);
        }
    }

    /** What is alike, or the same finding by another name for a list. */
    private record Mistake(String rule, Severity severity, String sheet) {}

    public static Digest of(List<Finding> findings) {
        Map<String, List<Finding>> followers = findings.stream()
                .filter(finding -> finding.cause().isPresent())
                .collect(groupingBy(finding -> finding.cause().orElseThrow()));
        Map<Mistake, List<Finding>> alike = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.cause().isEmpty())
                .forEach(finding -> alike.computeIfAbsent(
                                new Mistake(
                                        finding.rule(),
                                        finding.severity(),
                                        finding.place().sheet()),
                                mistake -> new ArrayList<>())
                        .add(finding));
        return new Digest(alike.values().stream()
                .map(heads -> new Group(
                        heads,
                        heads.stream()
                                .flatMap(head -> followers.getOrDefault(head.key(), List.of()).stream())
                                .distinct()
                                .toList()))
                .toList());
    }

    /** How many root causes are that serious: what a verdict line says, and what the list holds. */
    public int count(Severity severity) {
        return groups.stream()
                .filter(group -> group.severity() == severity)
                .mapToInt(group -> group.alike().size())
                .sum();
    }
}
