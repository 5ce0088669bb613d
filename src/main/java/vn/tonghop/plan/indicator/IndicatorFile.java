package vn.tonghop.plan.indicator;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.audience.Readers;

/** Reads the indicators of a {@code plan.yaml}. */
public final class IndicatorFile {

    private static final String[] KEYS = {
        "code",
        "name",
        "quote",
        "section",
        "lead",
        "with",
        "kind",
        "polarity",
        "unit",
        "reporters",
        "numerator",
        "denominator",
        "conditions",
        "per-quarter",
        "quarter-rows",
        "parts",
        "items",
        "base",
        "base-value",
        "target",
        "targets",
        "pace",
        "missing",
        "withhold-below",
        "audience",
        "assumed"
    };

    private IndicatorFile() {}

    public static List<Indicator> read(Entry plan) {
        return plan.list("indicators").stream().map(IndicatorFile::indicator).toList();
    }

    private static Indicator indicator(Entry entry) {
        entry.allowOnly(KEYS);
        IndicatorKind kind = entry.choice("kind", IndicatorKind.class);
        Polarity polarity = entry.choice("polarity", Polarity.usual(kind));
        Measure measure = new MeasureReader(entry, kind).read();
        boolean withoutLevel = polarity == Polarity.NEUTRAL || measure.base().isPresent();
        return new Indicator(
                entry.text("code"),
                entry.text("name"),
                entry.text("unit"),
                kind,
                polarity,
                reporters(entry, kind),
                measure,
                levels(new TargetReader(entry, kind, withoutLevel).read(), measure),
                pace(entry, kind, polarity),
                MissingData.read(entry, kind),
                Citation.read(entry),
                entry.find("audience").map(named -> entry.choice("audience", Readers.class)));
    }

    /** What is to be kept has the level of its base, unless the plan gives another. */
    private static List<Target> levels(List<Target> own, Measure measure) {
        return own.isEmpty()
                ? measure.base().flatMap(Measure.Base::value).stream()
                        .map(value -> new Target(Comparator.AT_LEAST, value, false, Optional.empty()))
                        .toList()
                : own;
    }

    private static String reporters(Entry entry, IndicatorKind kind) {
        if (kind.hasParts()) {
            entry.find("reporters")
                    .ifPresent(present -> present.fault("chỉ tiêu '" + entry.text("kind")
                            + "' không dùng mục 'reporters': đơn vị báo cáo là của các phần"));
            return "";
        }
        return entry.text("reporters");
    }

    /** What is never held against the days of the year needs no pace. */
    private static Pace pace(Entry entry, IndicatorKind kind, Polarity polarity) {
        if (polarity == Polarity.NEUTRAL) {
            return entry.choice("pace", Pace.YEAR_END);
        }
        boolean atAnyTime = kind == IndicatorKind.COMPOSITE || kind == IndicatorKind.ZERO_TOLERANCE;
        return atAnyTime ? entry.choice("pace", Pace.STEADY) : entry.choice("pace", Pace.class);
    }
}
