package vn.tonghop.report.content.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.Setting;

/** Under which heading of the plan an indicator stands: the coarsest level of its numbers that tells any apart. */
final class PlanSections {

    private static final Pattern NUMBERED = Pattern.compile("(?:[Mm]ục )?([IVX]+(?:\\.\\w+)*).*");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final String LAST = "~";
    private static final int DEEPEST = 3;
    private static final int WIDEST = 3;

    private final Setting setting;
    private final int depth;

    PlanSections(Setting setting) {
        this.setting = setting;
        this.depth = depth();
    }

    private int depth() {
        for (int tried = 1; tried < DEEPEST; tried++) {
            int level = tried;
            if (setting.measured().stream()
                            .map(each -> name(each, level))
                            .distinct()
                            .count()
                    > 1) {
                return tried;
            }
        }
        return DEEPEST;
    }

    String of(Measured each) {
        return name(each, depth);
    }

    /** The first place that the plan names. */
    private String name(Measured each, int level) {
        String first = each.indicator().citation().section().split("[;,]")[0].strip();
        Matcher numbered = NUMBERED.matcher(first);
        if (!numbered.matches()) {
            return first;
        }
        List<String> numbers = List.of(numbered.group(1).split("\\."));
        return setting.words()
                .text("result.section", String.join(".", numbers.subList(0, Math.min(level, numbers.size()))));
    }

    /**
     * What stands below the same heading, below one another; headings in the order of the plan, and those without a number
     * behind them in the order of their first indicator.
     */
    List<ResultRows.Sentence> together(List<ResultRows.Sentence> sentences) {
        Map<String, List<ResultRows.Sentence>> sections = new LinkedHashMap<>();
        sentences.forEach(each -> sections.computeIfAbsent(each.section(), section -> new ArrayList<>())
                .add(each));
        return sections.entrySet().stream()
                .sorted(Comparator.comparing(each -> place(each.getKey())))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    /** Sorts as the plan is numbered: I before IX, and 2 before 10. */
    private static String place(String section) {
        String number = section.substring(section.lastIndexOf(' ') + 1);
        if (!NUMBERED.matcher(number).matches()) {
            return LAST;
        }
        return Stream.of(number.split("\\."))
                .map(part -> ROMAN.contains(part) ? (char) ('A' + ROMAN.indexOf(part)) + "" : padded(part))
                .collect(Collectors.joining(" "));
    }

    private static String padded(String part) {
        String digits = part.replaceAll("\\D.*", "");
        return "0".repeat(Math.max(0, WIDEST - digits.length())) + part;
    }
}
