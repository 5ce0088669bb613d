package vn.tonghop.architecture;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The feature packages below a root package and how far up each stands; imports go to strictly lower ranks. */
record Ranks(String root) {

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("build", 0),
            Map.entry("finding", 0),
            Map.entry("definition", 1),
            Map.entry("period", 2),
            Map.entry("orgunit", 3),
            Map.entry("plan", 4),
            Map.entry("submission", 5),
            Map.entry("spreadsheet", 6),
            Map.entry("validation", 6),
            Map.entry("rollup", 6),
            Map.entry("sample", 7),
            Map.entry("disclosure", 7),
            Map.entry("report", 8),
            Map.entry("planning", 9),
            Map.entry("distribution", 9),
            Map.entry("storage", 10),
            Map.entry("job", 11),
            Map.entry("web", 12),
            Map.entry("cli", 13));

    boolean owns(String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    /** The feature a package belongs to: the first name below the root. */
    Optional<String> featureOf(String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return Optional.empty();
        }
        return Optional.of(packageName.substring(root.length() + 1).split("\\.")[0]);
    }

    OptionalInt rankOf(String packageName) {
        return featureOf(packageName).map(RANKS::get).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    boolean mayImport(String importing, String imported) {
        if (featureOf(importing).equals(featureOf(imported))) {
            return true;
        }
        OptionalInt from = rankOf(importing);
        OptionalInt to = rankOf(imported);
        return from.isPresent() && to.isPresent() && to.getAsInt() < from.getAsInt();
    }
}
