package vn.tonghop.report.issue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a PDF says of itself.
 *
 * @param run such as {@code hanoi-2026/2026-06/1}
 * @param plan SHA-256 of the plan
 * @param data SHA-256 of what was reported
 * @param released whether it says that it is the final report
 */
public record Claim(
        String run, String plan, String data, String report, String language, String audience, boolean released) {

    private static final String FINAL = "final";
    private static final String DRAFT = "draft";

    /** By name, for a program that reads it back. */
    public Map<String, String> values() {
        return new TreeMap<>(Map.of(
                "run",
                run,
                "plan",
                plan,
                "data",
                data,
                "report",
                report,
                "language",
                language,
                "audience",
                audience,
                "state",
                released ? FINAL : DRAFT));
    }

    /** What the values say; empty when no run is named. */
    public static Optional<Claim> of(Map<String, String> values) {
        return Optional.ofNullable(values.get("run"))
                .map(run -> new Claim(
                        run,
                        values.getOrDefault("plan", ""),
                        values.getOrDefault("data", ""),
                        values.getOrDefault("report", ""),
                        values.getOrDefault("language", ""),
                        values.getOrDefault("audience", ""),
                        FINAL.equals(values.get("state"))));
    }
}
