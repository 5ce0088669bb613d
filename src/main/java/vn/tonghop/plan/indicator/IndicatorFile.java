package vn.tonghop.plan.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.Entry;

/** Reads the indicators of a {@code plan.yaml}. */
public final class IndicatorFile {

    private IndicatorFile() {}

    public static List<Indicator> read(Entry plan) {
        return plan.list("indicators").stream().map(IndicatorFile::indicator).toList();
    }

    private static Indicator indicator(Entry entry) {
        entry.allowOnly(
                "code",
                "name",
                "quote",
                "section",
                "kind",
                "unit",
                "reporters",
                "numerator",
                "conditions",
                "denominator",
                "target",
                "pace",
                "assumed");
        IndicatorKind kind = entry.choice("kind", IndicatorKind.class);
        refuse(entry, kind.countsUnits() ? "numerator" : "conditions");
        if (kind != IndicatorKind.RATIO) {
            refuse(entry, "denominator");
        }
        return new Indicator(
                entry.text("code"),
                entry.text("name"),
                entry.text("quote"),
                entry.text("section"),
                kind,
                entry.text("unit"),
                entry.text("reporters"),
                kind.countsUnits() ? conditions(entry) : sum(entry, "numerator"),
                kind == IndicatorKind.RATIO ? sum(entry, "denominator") : List.of(),
                target(entry.get("target"), kind),
                entry.choice("pace", Pace.class),
                entry.optionalText("assumed"));
    }

    private static void refuse(Entry entry, String key) {
        entry.find(key)
                .ifPresent(
                        present -> present.fault("chỉ tiêu '" + entry.text("kind") + "' không dùng mục '" + key + "'"));
    }

    private static Target target(Entry entry, IndicatorKind kind) {
        entry.allowOnly("comparator", "value", "percent", "stated-also");
        boolean percent = entry.flag("percent");
        if (!kind.allows(percent)) {
            entry.fault("chỉ tiêu này" + (percent ? " không dùng" : " cần") + " 'percent: true'");
        }
        return new Target(
                entry.choice("comparator", Comparator.AT_LEAST),
                entry.number("value"),
                percent,
                entry.find("stated-also").map(also -> entry.number("stated-also")));
    }

    private static List<Term> sum(Entry entry, String key) {
        return Arrays.stream(entry.text(key).split("\\+"))
                .map(text -> term(entry.get(key), text))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Term> conditions(Entry entry) {
        entry.get("conditions");
        return entry.texts("conditions").stream()
                .map(text -> term(entry.get("conditions"), text))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Term> term(Entry entry, String text) {
        Optional<Term> term = Term.parse(text);
        if (term.isEmpty()) {
            entry.fault("'" + text.strip() + "' phải viết như F_CUOI hoặc T_NGUOI[ND]");
        }
        return term;
    }
}
