package vn.tonghop.bad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Wording;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Value;

/** What came of a file, in words: verdict, identity, findings with their sentences, and how its values differ from the good file's. */
final class Outcome {

    private static final Wording WORDING = Wording.in("vi");

    private final Reading good;

    Outcome(Reading good) {
        this.good = good;
    }

    /** The section of one fixture as it stands in {@code expected.yaml}. */
    String of(Fixture fixture, Reading reading) {
        var out = new StringBuilder(fixture.name() + ":\n");
        out.append("  about: ").append(quoted(fixture.about())).append('\n');
        fixture.sentAs()
                .ifPresent(name -> out.append("  sent-as: ").append(name).append('\n'));
        out.append("  verdict: ").append(code(reading.verdict())).append('\n');
        list(out, "findings", reading.findings().stream().map(Outcome::line).toList());
        if (reading.content().isEmpty()) {
            return out.append("  values: none\n").toString();
        }
        String who = who(reading.content().get().identity());
        if (!who.equals(who(good.content().orElseThrow().identity()))) {
            out.append("  identity: ").append(quoted(who)).append('\n');
        }
        map(out, "values", differences(reading));
        map(out, "places", places(reading));
        return out.toString();
    }

    private static String line(Finding finding) {
        String where = finding.place().inFile().replaceFirst(": $", "");
        return String.join(
                " | ",
                finding.rule(),
                code(finding.severity()),
                where.isEmpty() ? "-" : where,
                WORDING.sentence(finding));
    }

    private static String who(Identity identity) {
        return String.join(
                " ",
                identity.form(),
                "v" + identity.formVersion(),
                identity.unit().code(),
                identity.unit().name(),
                identity.period().code(),
                "#" + identity.sendNumber(),
                identity.dataTo().toString(),
                code(identity.type()),
                new TreeSet<>(identity.sheets()).toString());
    }

    /** The values that are not the good file's: as they are, or gone. */
    private Map<String, String> differences(Reading reading) {
        Map<String, Observation> ours = byItem(reading);
        Map<String, Observation> theirs = byItem(good);
        Map<String, String> differences = new TreeMap<>();
        ours.forEach((item, one) -> {
            boolean same = theirs.containsKey(item) && theirs.get(item).value().equals(one.value());
            if (!same) {
                differences.put(item, shown(one.value()) + " at " + one.cell());
            }
        });
        gone(ours.keySet(), theirs.keySet())
                .forEach((item, count) -> differences.put(item, count == 1 ? "none" : "none, " + count + " of them"));
        return differences;
    }

    /** Values that are not there, those of one element together where all of them are gone. */
    private static Map<String, Long> gone(Set<String> ours, Set<String> theirs) {
        Map<String, Long> all = theirs.stream().collect(Collectors.groupingBy(Outcome::element, Collectors.counting()));
        Map<String, Long> gone = theirs.stream()
                .filter(item -> !ours.contains(item))
                .collect(Collectors.groupingBy(Outcome::element, Collectors.counting()));
        Map<String, Long> lines = new TreeMap<>();
        theirs.stream().filter(item -> !ours.contains(item)).forEach(item -> {
            boolean whole = gone.get(element(item)).equals(all.get(element(item)));
            lines.merge(whole && item.contains("/") ? element(item) + "/*" : item, 1L, Long::sum);
        });
        return lines;
    }

    private static String element(String item) {
        return item.replaceFirst("/.*", "");
    }

    /** How far from their places on the good file values stand, sheet by sheet. */
    private Map<String, String> places(Reading reading) {
        Map<String, Observation> theirs = byItem(good);
        Map<String, Integer> moves = new TreeMap<>();
        byItem(reading).forEach((item, one) -> {
            Observation other = theirs.get(item);
            if (other != null && !other.cell().equals(one.cell())) {
                moves.merge(move(other.cell(), one.cell()), 1, Integer::sum);
            }
        });
        return moves.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        move -> move.getValue() + " values",
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String move(CellAddress from, CellAddress to) {
        return "%s -> %s, rows %+d, columns %+d"
                .formatted(from.sheet(), to.sheet(), to.row() - from.row(), to.column() - from.column());
    }

    private static Map<String, Observation> byItem(Reading reading) {
        Map<String, Observation> items = new TreeMap<>();
        reading.content()
                .map(content -> content.observations())
                .orElse(List.of())
                .forEach(one -> items.put(item(one), one));
        return items;
    }

    private static String item(Observation one) {
        return one.category().isEmpty() ? one.element() : one.element() + "/" + one.category();
    }

    private static String shown(Value value) {
        return switch (value.state()) {
            case REPORTED ->
                value.text().isEmpty() ? value.number().orElseThrow().toPlainString() : "“" + value.text() + "”";
            default -> code(value.state());
        };
    }

    /** Every value of the good file itself. */
    static String all(Reading good) {
        var out = new StringBuilder();
        good.content()
                .orElseThrow()
                .observations()
                .forEach(one -> out.append("%s,%s,%s\n".formatted(one.cell(), item(one), shown(one.value()))));
        return out.toString();
    }

    private static void list(StringBuilder out, String name, List<String> lines) {
        out.append("  ").append(name).append(lines.isEmpty() ? ": []\n" : ":\n");
        lines.forEach(line -> out.append("    - ").append(quoted(line)).append('\n'));
    }

    private static void map(StringBuilder out, String name, Map<String, String> lines) {
        if (lines.isEmpty()) {
            out.append(name.equals("values") ? "  values: as good.xlsx\n" : "");
            return;
        }
        out.append("  ").append(name).append(":\n");
        lines.forEach((key, line) -> out.append("    ")
                .append(quoted(key))
                .append(": ")
                .append(quoted(line))
                .append('\n'));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
