package vn.tonghop.orgunit.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitName;

/** Names of units, searched from the strictest reading to the loosest; the first that finds any decides. */
final class NameIndex {

    private record Entry(OrgUnit unit, UnitName name, String unmarked) {

        static Entry of(OrgUnit unit) {
            UnitName name = UnitName.of(unit);
            return new Entry(unit, name, name.unmarked());
        }
    }

    private record Near(OrgUnit unit, int letters, int marks) {}

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byUnmarked = new HashMap<>();

    NameIndex(List<OrgUnit> units) {
        entries = units.stream().map(Entry::of).toList();
        entries.forEach(entry -> byUnmarked
                .computeIfAbsent(entry.unmarked(), name -> new ArrayList<>(1))
                .add(entry));
    }

    UnitMatch find(String typed) {
        List<UnitName> readings = UnitName.readings(typed);
        return Stream.<Optional<UnitMatch>>of(
                        decided(MatchKind.EXACT, literal(typed)),
                        decided(
                                MatchKind.VARIANT,
                                reading(readings, (own, right) -> own.rest().equals(right.rest()))),
                        decided(MatchKind.QUERY, reading(readings, UnitName::lacksOnlyMarksOf)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> nearest(readings));
    }

    private static Optional<UnitMatch> decided(MatchKind one, Set<OrgUnit> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitMatch(found.size() == 1 ? one : MatchKind.AMBIGUOUS, List.copyOf(found)));
    }

    private Set<OrgUnit> literal(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return entries.stream()
                .map(Entry::unit)
                .filter(unit -> unit.name().equals(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A prefix that was typed must be the unit's; one that was left out may be any. */
    private Set<OrgUnit> reading(List<UnitName> readings, BiPredicate<UnitName, UnitName> same) {
        Set<OrgUnit> found = new LinkedHashSet<>();
        for (UnitName reading : readings) {
            byUnmarked.getOrDefault(reading.unmarked(), List.of()).stream()
                    .filter(entry -> reading.prefix().isEmpty()
                            || reading.prefix().equals(entry.name().prefix()))
                    .filter(entry -> same.test(reading, entry.name()))
                    .forEach(entry -> found.add(entry.unit()));
        }
        return found;
    }

    private UnitMatch nearest(List<UnitName> readings) {
        List<Near> near = new ArrayList<>();
        for (Entry entry : entries) {
            readings.stream()
                    .filter(reading -> EditDistance.comparable(reading.unmarked(), entry.unmarked()))
                    .map(reading -> near(reading, entry))
                    .filter(found -> found.letters() <= allowed(entry))
                    .min(Comparator.comparingInt(Near::letters))
                    .ifPresent(near::add);
        }
        return unique(near);
    }

    private static UnitMatch unique(List<Near> near) {
        Comparator<Near> order = Comparator.comparingInt(Near::letters).thenComparingInt(Near::marks);
        List<OrgUnit> best = near.stream()
                .filter(one -> near.stream().allMatch(other -> order.compare(one, other) <= 0))
                .map(Near::unit)
                .toList();
        return new UnitMatch(best.size() == 1 ? MatchKind.SUGGESTION : MatchKind.UNKNOWN, best);
    }

    private static Near near(UnitName reading, Entry entry) {
        int prefix = reading.prefix().isEmpty()
                        || reading.prefix().equals(entry.name().prefix())
                ? 0
                : 1;
        return new Near(
                entry.unit(),
                EditDistance.between(reading.unmarked(), entry.unmarked()) + prefix,
                EditDistance.between(reading.rest(), entry.name().rest()));
    }

    /** One slip in a short name, two from eleven letters on, three from nineteen. */
    private static int allowed(Entry entry) {
        return (entry.unmarked().length() + 5) / 8;
    }
}
