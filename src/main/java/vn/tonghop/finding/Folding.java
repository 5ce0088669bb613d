package vn.tonghop.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts what follows from another finding under it: a total that differs because a cell of its column cannot be read, a
 * relation that fails because a figure is ten times too large.
 */
public final class Folding {

    /** The fact of a finding that the value itself is out of its order of magnitude. */
    public static final String MAGNITUDE = "magnitude";

    private static final Set<FindingKind> UNCLEAR = EnumSet.of(
            FindingKind.VALUE_MISSING,
            FindingKind.VALUE_INVALID,
            FindingKind.VALUE_NEGATIVE,
            FindingKind.VALUE_FRACTION,
            FindingKind.VALUE_AMBIGUOUS,
            FindingKind.FORMULA_BROKEN);

    /** A relation over more cells says too little of each to explain another. */
    private static final int FEW_CELLS = 6;

    /** A finding with its cells, as sheet and address. */
    private record Seen(Finding finding, Set<String> cells) {

        static Seen of(Finding finding) {
            Set<String> cells = new HashSet<>();
            Stream.concat(Stream.of(finding.place()), finding.related().stream().map(RelatedCell::place))
                    .filter(place -> !place.cell().isEmpty())
                    .forEach(place -> cells.add(place.sheet() + "!" + place.cell()));
            return new Seen(finding, cells);
        }

        /** How near to the root of things: what cannot be read, then what is out of all proportion, then the rest. */
        int depth() {
            if (UNCLEAR.contains(finding.kind())) {
                return 0;
            }
            return finding.facts().containsKey(MAGNITUDE) ? 1 : finding.kind() == FindingKind.TOTAL_DIFFERS ? 3 : 2;
        }

        boolean explains(Seen other) {
            if (other.finding().kind() == FindingKind.TOTAL_DIFFERS) {
                return finding.kind() != FindingKind.TOTAL_DIFFERS
                        && finding.severity() != Severity.NOTE
                        && columns(cells).stream().anyMatch(columns(other.cells())::contains);
            }
            boolean related = other.finding().kind() == FindingKind.RULE_BROKEN && depth() <= other.depth();
            boolean telling = depth() < 2 || cells.size() <= FEW_CELLS;
            return related && telling && cells.stream().anyMatch(other.cells()::contains);
        }

        private static Set<String> columns(Set<String> cells) {
            Set<String> columns = new HashSet<>();
            cells.forEach(cell -> columns.add(cell.replaceAll("\\d+$", "")));
            return columns;
        }
    }

    private Folding() {}

    /** The root causes in their order, each with its follow-ons behind it and as serious as the most serious of them. */
    public static List<Finding> fold(List<Finding> findings) {
        if (findings.isEmpty()) {
            return findings;
        }
        List<Seen> all = findings.stream().map(Seen::of).toList();
        List<Seen> byDepth = all.stream()
                .sorted(Comparator.comparingInt(Seen::depth)
                        .thenComparing(seen -> seen.finding().severity())
                        .thenComparing(seen -> seen.depth() == 1 ? -seen.cells().size() : 0))
                .toList();
        List<Seen> roots = new ArrayList<>();
        Map<Seen, List<Seen>> followers = new HashMap<>();
        for (Seen seen : byDepth) {
            Optional<Seen> cause =
                    roots.stream().filter(root -> root.explains(seen)).findFirst();
            cause.ifPresent(root ->
                    followers.computeIfAbsent(root, key -> new ArrayList<>()).add(seen));
            if (cause.isEmpty()) {
                roots.add(seen);
            }
        }
        return all.stream()
                .filter(roots::contains)
                .flatMap(root -> together(root.finding(), followers.getOrDefault(root, List.of())))
                .toList();
    }

    private static Stream<Finding> together(Finding root, List<Seen> followers) {
        Severity severity = Stream.concat(
                        Stream.of(root.severity()),
                        followers.stream().map(seen -> seen.finding().severity()))
                .min(Comparator.naturalOrder())
                .orElse(root.severity());
        return Stream.concat(
                Stream.of(root.withSeverity(severity)),
                followers.stream().map(seen -> seen.finding().becauseOf(root)));
    }
}
