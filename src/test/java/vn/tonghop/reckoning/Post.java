package vn.tonghop.reckoning;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that came, of which some counts at a moment. */
final class Post {

    /** One report: its numbers by element and category, and those of what the unit does not do at all. */
    record Sent(
            String unit,
            String form,
            Span span,
            Instant received,
            Map<String, Map<String, Long>> numbers,
            Set<String> idle) {

        LocalDate end() {
            return span.end();
        }
    }

    private final List<Sent> all = new ArrayList<>();

    /** Reads the files that the manifest of a folder names, but those that were not accepted. */
    void add(Path folder, Set<String> refused, Sheets sheets) {
        for (Map<String, String> row : Lines.of(folder.resolve("manifest.csv"))) {
            if (!refused.contains(row.get("file"))) {
                Sheets.Read read = sheets.read(folder.resolve(row.get("file")));
                all.add(new Sent(
                        read.said().get("MA_DON_VI"),
                        read.said().get("MA_BIEU"),
                        Span.of(read.said().get("KY")),
                        OffsetDateTime.parse(row.get("received_at")).toInstant(),
                        read.numbers(),
                        read.idle()));
            }
        }
    }

    /** Of each unit, form and period the last one by the moment; of the lengths of periods the first that there is. */
    List<Sent> counting(Span span, Instant asOf, Map<String, List<Integer>> lengths) {
        Map<String, Sent> latest = new TreeMap<>();
        for (Sent sent : all) {
            boolean known = !sent.received().isAfter(asOf)
                    && !sent.end().isAfter(span.end())
                    && !sent.end().isBefore(span.yearBegan());
            if (known) {
                latest.merge(
                        sent.unit() + " " + sent.form() + " " + sent.span(),
                        sent,
                        (one, other) -> one.received().isAfter(other.received()) ? one : other);
            }
        }
        Map<String, Set<Integer>> there = new HashMap<>();
        latest.values()
                .forEach(sent -> there.computeIfAbsent(sender(sent), key -> new HashSet<>())
                        .add(sent.span().months()));
        return latest.values().stream()
                .filter(sent -> lengths.getOrDefault(sender(sent), List.of()).stream()
                        .filter(there.get(sender(sent))::contains)
                        .findFirst()
                        .filter(length -> length == sent.span().months())
                        .isPresent())
                .toList();
    }

    private static String sender(Sent sent) {
        return sent.unit() + " " + sent.form();
    }
}
