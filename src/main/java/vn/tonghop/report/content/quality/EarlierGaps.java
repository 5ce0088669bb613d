package vn.tonghop.report.content.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;

/** Names the units whose sums since the year began lack an earlier report, those that lack the same ones together. */
public final class EarlierGaps {

    private final Snapshot snapshot;
    private final Catalogue words;

    public EarlierGaps(Snapshot snapshot, Catalogue words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /** Units that lack the same periods, those that lack most first; by what they lack, in words. */
    public Map<String, List<UnitLine>> groups() {
        Map<String, List<String>> missing = snapshot.quality().units().stream()
                .filter(unit -> !unit.missing().isEmpty())
                .collect(Collectors.toMap(UnitQuality::unit, UnitQuality::missing));
        Map<List<String>, List<UnitLine>> groups = new LinkedHashMap<>();
        snapshot.units().stream()
                .filter(line -> missing.containsKey(line.unit().code()))
                .forEach(line -> groups.computeIfAbsent(missing.get(line.unit().code()), periods -> new ArrayList<>())
                        .add(line));
        Map<String, List<UnitLine>> said = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted((one, other) -> other.getKey().size() - one.getKey().size())
                .forEach(group -> said.put(sentence(group.getKey()), group.getValue()));
        return said;
    }

    private String sentence(List<String> codes) {
        List<Period> periods =
                codes.stream().flatMap(code -> Period.parse(code).stream()).toList();
        String months = periods.stream()
                .filter(period -> period.kind() == PeriodKind.MONTH)
                .map(period -> String.valueOf(period.number()))
                .collect(Collectors.joining(", "));
        List<String> parts = new ArrayList<>();
        if (!months.isEmpty()) {
            parts.add(words.text("not-counted.months", months));
        }
        periods.stream()
                .filter(period -> period.kind() != PeriodKind.MONTH)
                .map(new Moments(words)::period)
                .forEach(parts::add);
        return words.text("not-counted.gap", String.join("; ", parts));
    }
}
