package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tonghop.definition.Entry;

/** Reads the level of an indicator, or the row of levels that decisions set one after the other. */
final class TargetReader {

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;

    private final Entry indicator;
    private final IndicatorKind kind;
    private final boolean optional;

    TargetReader(Entry indicator, IndicatorKind kind, boolean optional) {
        this.indicator = indicator;
        this.kind = kind;
        this.optional = optional;
    }

    List<Target> read() {
        if (!kind.mayHaveTarget()) {
            refuse("target");
            refuse("targets");
            return List.of();
        }
        if (indicator.find("targets").isPresent()) {
            refuseBoth();
            return changing(indicator.list("targets"));
        }
        return optional && indicator.find("target").isEmpty()
                ? List.of()
                : List.of(target(indicator.get("target"), Optional.empty()));
    }

    private void refuse(String key) {
        indicator
                .find(key)
                .ifPresent(
                        entry -> entry.fault("chỉ tiêu '" + indicator.text("kind") + "' không dùng mục '" + key + "'"));
    }

    private void refuseBoth() {
        indicator.find("target").ifPresent(entry -> entry.fault("chỉ ghi 'target' hoặc 'targets', không ghi cả hai"));
    }

    /** The first one without a date is the plan's own; all others begin later than the one before. */
    private List<Target> changing(List<Entry> entries) {
        List<Target> targets = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (Entry entry : entries) {
            Optional<Target.Amendment> amendment = amendment(entry, targets.isEmpty());
            Optional<LocalDate> from = amendment.map(Target.Amendment::from);
            if (before.isPresent() && from.isPresent() && !from.get().isAfter(before.get())) {
                entry.fault("'from: " + from.get() + "' phải sau " + before.get() + " của mức trước");
            }
            before = from;
            targets.add(target(entry, amendment));
        }
        if (targets.isEmpty()) {
            indicator.get("targets").fault("mục 'targets' phải có ít nhất một dòng");
        }
        return targets;
    }

    private static Optional<Target.Amendment> amendment(Entry entry, boolean first) {
        if (first && entry.find("from").isEmpty() && entry.find("decision").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target.Amendment(entry.date("from"), entry.text("decision")));
    }

    private Target target(Entry entry, Optional<Target.Amendment> amendment) {
        entry.allowOnly(
                amendment.isPresent()
                        ? new String[] {
                            "comparator", "value", "percent", "stated-also", "weight", "profile", "from", "decision"
                        }
                        : new String[] {"comparator", "value", "percent", "stated-also", "weight", "profile"});
        boolean percent = entry.flag("percent");
        if (!kind.allows(percent)) {
            entry.fault("chỉ tiêu này" + (percent ? " không dùng" : " cần") + " 'percent: true'");
        }
        Optional<BigDecimal> also = entry.find("stated-also").map(present -> entry.number("stated-also"));
        return new Target(
                entry.choice("comparator", Comparator.AT_LEAST),
                entry.number("value"),
                percent,
                also,
                amendment,
                new Target.Course(weight(entry), profile(entry)));
    }

    private static BigDecimal weight(Entry entry) {
        if (entry.find("weight").isEmpty()) {
            return BigDecimal.ONE;
        }
        BigDecimal weight = entry.number("weight");
        if (weight.signum() <= 0) {
            entry.fault("'weight: " + weight + "' phải lớn hơn 0; 1 là như các chỉ tiêu khác, 2 là nặng gấp đôi");
        }
        return weight;
    }

    /** Twelve percentages that never fall and end at the whole level. */
    private List<BigDecimal> profile(Entry entry) {
        if (entry.find("profile").isEmpty()) {
            return List.of();
        }
        List<String> months = entry.texts("profile");
        boolean numbers =
                months.stream().allMatch(month -> PERCENT.matcher(month).matches());
        List<BigDecimal> profile =
                numbers ? months.stream().map(BigDecimal::new).toList() : List.<BigDecimal>of();
        if (!"linear".equals(indicator.text("pace"))) {
            entry.fault("'profile' chỉ dùng với 'pace: linear'");
        }
        if (profile.size() != MONTHS
                || !isRising(profile)
                || profile.get(MONTHS - 1).compareTo(HUNDRED) != 0) {
            entry.fault("'profile: " + months + "' phải là 12 số phần trăm lũy kế đến hết từng tháng, không giảm, số"
                    + " cuối là 100, ví dụ [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100]");
            return List.of();
        }
        return profile;
    }

    private static boolean isRising(List<BigDecimal> profile) {
        return IntStream.range(1, profile.size()).allMatch(i -> profile.get(i).compareTo(profile.get(i - 1)) >= 0);
    }
}
