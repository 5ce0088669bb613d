package vn.tonghop.reckoning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A programme as it is written down: plain maps and lists out of its files. */
final class PlanText {

    /** @param months length of the periods that are reported */
    record Owed(String group, String form, int months, Set<Integer> onlyMonths) {}

    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "quarter", 3, "half", 6, "year", 12);

    private final Land land;
    private final Path folder;
    private final Map<String, ?> plan;
    private final List<Owed> owed = new ArrayList<>();
    private final Map<String, Map<String, ?>> elements = new HashMap<>();
    private final Map<String, TreeSet<String>> groups = new HashMap<>();
    private final Map<String, Integer> baselines = new HashMap<>();

    PlanText(Path jobs, String programme) {
        this.land = new Land(jobs);
        this.folder = jobs.resolve(programme);
        this.plan = yaml(jobs.resolve(programme).resolve("plan.yaml"));
        Map<String, ?> calendar = yaml(jobs.resolve(programme).resolve("calendar.yaml"));
        Map<?, ?> rules = (Map<?, ?>) calendar.get("due-rules");
        Set<String> forms = new HashSet<>();
        for (Map<String, ?> each : maps(calendar.get("obligations"))) {
            Map<?, ?> rule = (Map<?, ?>) rules.get(each.get("due"));
            Set<Integer> only = new TreeSet<>();
            if (rule.get("dates") instanceof List<?> dates) {
                dates.forEach(date -> only.add(Integer.parseInt(date.toString().split("/")[1])));
            }
            owed.add(new Owed(text(each, "reporters"), text(each, "form"), MONTHS.get(text(each, "frequency")), only));
            forms.add(text(each, "form"));
        }
        forms.forEach(form -> collect(yaml(jobs.resolve("forms").resolve(form + ".yaml"))));
        List<String> grades = List.of("khong-hoat-dong", "it-hoat-dong", "co-hoat-dong", "phuc-tap");
        Lines.of(jobs.resolve("hotspots.csv"))
                .forEach(place -> baselines.put(place.get("code"), grades.indexOf(place.get("baseline"))));
    }

    Land land() {
        return land;
    }

    Map<String, Map<String, ?>> indicators() {
        Map<String, Map<String, ?>> indicators = new LinkedHashMap<>();
        maps(plan.get("indicators")).forEach(each -> indicators.put(text(each, "code"), each));
        return indicators;
    }

    /** What a form says of a data element; the same on every form. */
    Map<String, ?> element(String code) {
        return elements.getOrDefault(code, Map.of());
    }

    /** What is not counted stands until something else is said of it. */
    boolean isStock(String element) {
        String nature = text(element(element), "nature");
        boolean counted = List.of("", "count", "money").contains(text(element(element), "type"));
        return nature.equals("stock") || nature.isEmpty() && !counted;
    }

    int baseline(String place) {
        return baselines.get(place);
    }

    /** What the plan hands down of an indicator, by unit. */
    Map<String, Long> handedDown(String indicator) {
        Map<String, Long> levels = new HashMap<>();
        if (Files.exists(folder.resolve("allocation.csv"))) {
            Lines.of(folder.resolve("allocation.csv")).stream()
                    .filter(row -> row.get("indicator").equals(indicator))
                    .forEach(row -> levels.put(row.get("unit"), Long.parseLong(row.get("value"))));
        }
        return levels;
    }

    TreeSet<String> group(String id, LocalDate day) {
        return groups.computeIfAbsent(id + " " + day, key -> {
            Map<?, ?> group = (Map<?, ?>) ((Map<?, ?>) plan.get("reporters")).get(id);
            return land.group(
                    list(group, "kinds"), list(group, "units"), plan.get("unit").toString(), day);
        });
    }

    /**
     * In which order the reports of a unit on a form are to be taken, by their length: first those that cover most of the
     * year, the shorter of two alike; of the others only shorter ones.
     */
    Map<String, List<Integer>> lengths(Span span) {
        Map<String, Map<Integer, Integer>> covered = new TreeMap<>();
        for (Owed each : owed) {
            Set<String> units = new TreeSet<>();
            int months = 0;
            for (int last = each.months(); last <= span.lastMonth(); last += each.months()) {
                if (each.onlyMonths().isEmpty() || each.onlyMonths().contains(last)) {
                    months += each.months();
                    units.addAll(group(each.group(), LocalDate.of(span.year(), last, 14)));
                }
            }
            for (String unit : units) {
                covered.computeIfAbsent(unit + " " + each.form(), key -> new TreeMap<>())
                        .merge(each.months(), months, Math::max);
            }
        }
        Map<String, List<Integer>> lengths = new HashMap<>();
        covered.forEach((sender, byLength) -> {
            List<Integer> order = new ArrayList<>(byLength.keySet());
            order.sort((one, other) -> byLength.get(other) - byLength.get(one));
            int first = order.get(0);
            order.removeIf(length -> length > first);
            lengths.put(sender, order);
        });
        return lengths;
    }

    static String text(Map<?, ?> map, String key) {
        return map.get(key) == null ? "" : map.get(key).toString();
    }

    static List<String> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> items
                ? items.stream().map(Object::toString).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, ?>> maps(Object list) {
        return (List<Map<String, ?>>) list;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> yaml(Path file) {
        return (Map<String, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(Lines.read(file));
    }

    private void collect(Map<String, ?> form) {
        for (Map<String, ?> sheet : maps(form.get("sheets"))) {
            for (Map<String, ?> table : maps(sheet.get("tables"))) {
                Object list = table.get(table.containsKey("columns") ? "columns" : "elements");
                maps(list).forEach(element -> elements.put(text(element, "code"), element));
            }
        }
    }
}
