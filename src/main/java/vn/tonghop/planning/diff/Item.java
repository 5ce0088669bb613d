package vn.tonghop.planning.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that both folders may have.
 *
 * @param key by which it is the same thing in both
 * @param name what it is called in a line
 * @param facts what is said of it, under the names of the facts, in order
 * @param whole everything that is said of it, so that no change goes unnoticed
 */
record Item(String key, String name, Map<String, String> facts, Object whole) {

    /** The lines about what is new, gone or different, in the order of the old folder and then of the new one. */
    static List<String> changes(Collection<Item> before, Collection<Item> after) {
        Map<String, Item> then = byKey(before);
        Map<String, Item> now = byKey(after);
        List<String> lines = new ArrayList<>();
        then.values()
                .forEach(item -> lines.addAll(Optional.ofNullable(now.get(item.key()))
                        .map(item::changes)
                        .orElseGet(() -> List.of("bỏ " + item.name()))));
        now.values().stream()
                .filter(item -> !then.containsKey(item.key()))
                .forEach(item -> lines.add("thêm " + item.name() + item.told()));
        return lines;
    }

    private static Map<String, Item> byKey(Collection<Item> items) {
        return items.stream()
                .collect(Collectors.toMap(Item::key, item -> item, (first, second) -> first, LinkedHashMap::new));
    }

    private List<String> changes(Item after) {
        List<String> lines = new ArrayList<>();
        facts.forEach((label, before) -> {
            String now = after.facts().getOrDefault(label, "");
            if (!before.equals(now)) {
                lines.add(name + ": " + label + " " + said(before) + " → " + said(now));
            }
        });
        if (lines.isEmpty() && !whole.equals(after.whole())) {
            lines.add(name + ": có đổi");
        }
        return lines;
    }

    private String told() {
        return facts.values().stream()
                .filter(fact -> !fact.isEmpty())
                .findFirst()
                .map(fact -> " (" + fact + ")")
                .orElse("");
    }

    private static String said(String fact) {
        return fact.isEmpty() ? "(không ghi)" : fact;
    }
}
