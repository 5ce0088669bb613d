package vn.tonghop.plan.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.Entry;

/** Reads the level of an indicator, or the row of levels that decisions set one after the other. */
final class TargetReader {

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
                        ? new String[] {"comparator", "value", "percent", "stated-also", "from", "decision"}
                        : new String[] {"comparator", "value", "percent", "stated-also"});
        boolean percent = entry.flag("percent");
        if (!kind.allows(percent)) {
            entry.fault("chỉ tiêu này" + (percent ? " không dùng" : " cần") + " 'percent: true'");
        }
        Optional<BigDecimal> also = entry.find("stated-also").map(present -> entry.number("stated-also"));
        return new Target(
                entry.choice("comparator", Comparator.AT_LEAST), entry.number("value"), percent, also, amendment);
    }
}
