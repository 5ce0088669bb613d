package vn.tonghop.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tonghop.definition.Entry;
import vn.tonghop.finding.Severity;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.pattern.CheckKind;

/** Reads one rule: what is said of it, its check, and its examples. */
final class RuleReader {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final List<String> STANDING = List.of("version", "valid-from", "owner", "severity", "status");
    private static final List<String> OF_EVERY_RULE =
            List.of("id", "kind", "reason-vi", "reason-en", "mend", "mend-vi", "mend-en", "passes", "fails");

    private final Optional<Entry> defaults;
    private final Map<String, Map<String, String>> mends;

    /** @param mends what is said on how to mend a breach, by its name and in each language */
    RuleReader(Optional<Entry> defaults, Map<String, Map<String, String>> mends) {
        this.defaults = defaults;
        this.mends = mends;
        defaults.ifPresent(entry -> entry.allowOnly("version", "valid-from", "owner"));
    }

    /** Whether an entry only changes how a rule of all programmes stands in this one. */
    static boolean isChange(Entry entry) {
        return entry.keys().stream().allMatch(key -> key.equals("id") || STANDING.contains(key));
    }

    String id(Entry entry) {
        entry.allowOnly(allowed());
        String id = entry.text("id");
        if (!ID.matcher(id).matches()) {
            entry.fault("mã quy tắc '" + id + "' phải là chữ thường không dấu nối bằng '-', mỗi mã một lần");
        }
        return id;
    }

    private static String[] allowed() {
        Set<String> keys = new TreeSet<>(OF_EVERY_RULE);
        keys.addAll(STANDING);
        Arrays.stream(CheckKind.values()).forEach(kind -> keys.addAll(kind.keys()));
        return keys.toArray(String[]::new);
    }

    Rule rule(Entry entry) {
        CheckKind kind = entry.choice("kind", CheckKind.RELATION);
        entry.keys().stream()
                .filter(key -> !OF_EVERY_RULE.contains(key) && !STANDING.contains(key))
                .filter(key ->
                        !kind.keys().contains(key) && Arrays.asList(allowed()).contains(key))
                .forEach(key -> entry.get(key).fault("mục '" + key + "' không dùng với loại quy tắc này"));
        return new Rule(entry.text("id"), standing(entry), kind.read(entry), words(entry));
    }

    private Standing standing(Entry entry) {
        return new Standing(
                holder(entry, "version").integer("version"),
                holder(entry, "valid-from").date("valid-from"),
                holder(entry, "owner").text("owner"),
                entry.choice("severity", Severity.class),
                entry.choice("status", Status.ACTIVE));
    }

    /** Where a rule's own entry is missing, what stands for all rules of the file. */
    private Entry holder(Entry entry, String key) {
        return entry.find(key).isPresent()
                ? entry
                : defaults.filter(all -> all.find(key).isPresent()).orElse(entry);
    }

    Standing changed(Standing standing, Entry entry) {
        int version =
                entry.find("version").map(given -> entry.integer("version")).orElse(standing.version());
        LocalDate from =
                entry.find("valid-from").map(given -> entry.date("valid-from")).orElse(standing.validFrom());
        return new Standing(
                version,
                from,
                entry.optionalText("owner").orElse(standing.owner()),
                entry.choice("severity", standing.severity()),
                entry.choice("status", standing.status()));
    }

    private Map<String, String> words(Entry entry) {
        Map<String, String> words = new HashMap<>();
        words.put("reason-vi", entry.text("reason-vi"));
        words.put("reason-en", entry.text("reason-en"));
        Optional<String> mend = entry.optionalText("mend");
        if (mend.isEmpty()) {
            words.put("mend-vi", entry.text("mend-vi"));
            words.put("mend-en", entry.text("mend-en"));
        } else if (mends.containsKey(mend.get())) {
            words.putAll(mends.get(mend.get()));
        } else {
            entry.get("mend")
                    .fault("'mend: " + mend.get() + "' không có, chọn một trong " + new TreeSet<>(mends.keySet()));
        }
        return words;
    }

    /** Runs the examples beside a rule, so that its author sees what it lets through and what it stops. */
    void run(Rule rule, Entry entry) {
        run(rule, entry, "passes", false, "ví dụ này phải qua được, nhưng quy tắc lại báo lỗi");
        run(rule, entry, "fails", true, "ví dụ này phải bị báo lỗi, nhưng quy tắc lại cho qua");
    }

    private static void run(Rule rule, Entry entry, String key, boolean breaks, String problem) {
        List<Entry> examples = entry.list(key);
        if (examples.isEmpty()) {
            entry.fault("quy tắc '" + rule.id() + "' cần ít nhất một ví dụ ở '" + key + "'");
        }
        Check check = rule.check();
        examples.stream()
                .filter(example -> check.isBrokenBy(example) != breaks)
                .forEach(example -> example.fault(problem));
    }
}
