package vn.tonghop.report.content.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.Setting;
import vn.tonghop.rollup.snapshot.Standing;

/** Names the indicators behind each of the four counters. */
final class StandingNames {

    private final Setting setting;

    StandingNames(Setting setting) {
        this.setting = setting;
    }

    /** One row for each way to stand that any indicator stands in. */
    List<BriefRows.Standings> rows() {
        boolean closed = setting.snapshot().period().daysElapsed()
                == setting.snapshot().period().daysOfYear();
        Map<String, Predicate<Standing>> ways = new LinkedHashMap<>();
        ways.put("▼ " + word(closed ? "counter.not-met" : "counter.behind"), Standing::isBad);
        ways.put("▲ " + word("counter.on-track"), Standing.ON_TRACK::equals);
        ways.put("● " + word("counter.met"), Standing.MET::equals);
        return Stream.concat(
                        ways.entrySet().stream().flatMap(way -> row(way.getKey(), way.getValue()).stream()),
                        notJudged().stream())
                .toList();
    }

    private List<BriefRows.Standings> row(String label, Predicate<Standing> way) {
        List<Measured> those = setting.measured().stream()
                .filter(each -> way.test(each.figure().standing()))
                .toList();
        return those.isEmpty() ? List.of() : List.of(new BriefRows.Standings(counted(label, those), names(those)));
    }

    /** With the reason, said once for all that share it. */
    private List<BriefRows.Standings> notJudged() {
        Map<String, List<Measured>> byReason = setting.measured().stream()
                .filter(each -> !each.isJudged())
                .collect(Collectors.groupingBy(Measured::standing, LinkedHashMap::new, Collectors.toList()));
        List<Measured> all = byReason.values().stream().flatMap(List::stream).toList();
        String names = byReason.entrySet().stream()
                .map(reason -> setting.words()
                        .text("standings.reason", capital(word(reason.getKey())), names(reason.getValue())))
                .collect(Collectors.joining(". "));
        return all.isEmpty()
                ? List.of()
                : List.of(new BriefRows.Standings(counted("○ " + word("standings.not-judged"), all), names));
    }

    private String counted(String label, List<Measured> those) {
        return setting.words()
                .text("standings.counted", label, setting.numbers().count(those.size()));
    }

    private static String names(List<Measured> those) {
        return those.stream().map(each -> each.indicator().name()).collect(Collectors.joining("; "));
    }

    private String capital(String word) {
        return word.substring(0, 1).toUpperCase(setting.words().locale()) + word.substring(1);
    }

    private String word(String key) {
        return setting.words().text(key);
    }
}
