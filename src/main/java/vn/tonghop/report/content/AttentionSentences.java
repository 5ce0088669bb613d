package vn.tonghop.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.rollup.snapshot.Attention;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitLine;

/** Says in one sentence each what a leader should look at. */
final class AttentionSentences {

    static final int MOST = 5;

    private static final int UNITS_NAMED = 3;

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;

    AttentionSentences(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
    }

    /** That something is looked at says that it is behind. */
    boolean mayBeSaid(Attention attention) {
        return attention.subject().isEmpty()
                || !setting.measured(attention.subject()).isVerdictHidden();
    }

    String sentence(Attention attention) {
        return attention.subject().isEmpty()
                ? reports(attention)
                : indicator(attention, setting.measured(attention.subject()));
    }

    private String reports(Attention attention) {
        UnitNouns nouns = setting.nouns();
        List<String> parts = new ArrayList<>();
        addPart(parts, setting.listed(), nouns::listed);
        addPart(parts, setting.offices(), nouns::offices);
        return parts.size() == 1
                ? words.text("attention.reports", parts.get(0), numbers.count(attention.shortfall()))
                : words.text(
                        "attention.reports-of-kinds",
                        numbers.count(attention.shortfall()),
                        String.join(words.text("attention.and"), parts));
    }

    private void addPart(List<String> parts, List<UnitLine> lines, IntFunction<String> noun) {
        int silent = Math.toIntExact(
                lines.stream().filter(line -> !line.state().counts()).count());
        if (silent > 0) {
            parts.add(words.text("attention.part", silent, noun.apply(silent)));
        }
    }

    private String indicator(Attention attention, Measured each) {
        if (each.isClosed()) {
            return words.text(
                    "attention.restricted",
                    each.indicator().name(),
                    each.indicator().code(),
                    words.text(each.standing()));
        }
        if (each.isLimit()) {
            return exceeded(each) + units(attention, each, "attention.units-where");
        }
        String start = words.text(
                "attention.indicator", each.indicator().name(), each.indicator().code(), reached(each));
        boolean ratio = each.kind() == IndicatorKind.RATIO
                || setting.land().allocations().stream()
                        .anyMatch(level -> level.indicator().equals(attention.subject()));
        return start
                + shortfall(attention, each)
                + "."
                + units(attention, each, ratio ? "attention.units" : "attention.units-without");
    }

    /** Of what must not happen at all, or not so often. */
    private String exceeded(Measured each) {
        String count = new IndicatorTable(setting).toDate(each);
        boolean none = each.kind() == IndicatorKind.ZERO_TOLERANCE;
        return words.text(
                none ? "attention.breach" : "attention.exceeded",
                each.indicator().name(),
                each.indicator().code(),
                count,
                words.measure(each.indicator().unit(), count),
                new Levels(setting).plain(each));
    }

    private String reached(Measured each) {
        var table = new IndicatorTable(setting);
        boolean plainCount = each.figure().denominator().isEmpty() && !each.isHidden();
        String level = new Levels(setting).plain(each);
        return plainCount && each.ofPlan().isPresent()
                ? words.text(
                        "attention.of-plan",
                        table.toDate(each),
                        level,
                        words.measure(each.indicator().unit(), level),
                        numbers.percent(each.ofPlan().get(), 2))
                : words.text("attention.of-target", table.toDate(each), new Levels(setting).worded(each));
    }

    /** Left out where it would give a hidden count away. */
    private String shortfall(Attention attention, Measured each) {
        if (each.isHidden() || attention.shortfall().signum() == 0) {
            return "";
        }
        String key = each.figure().standing() == Standing.NOT_MET ? "attention.not-met" : "attention.shortfall";
        String missing = numbers.count(attention.shortfall());
        return words.text(key, missing, words.measure(each.indicator().unit(), missing));
    }

    /** Units are never ranked by counts about persons. */
    private String units(Attention attention, Measured each, String key) {
        boolean silent = attention.units().isEmpty()
                || each.tellsNoUnits()
                || each.figure().coverage().due() == 1;
        return silent ? "" : words.text(key, names(attention.units()));
    }

    private String names(List<String> codes) {
        String shown = codes.stream().limit(UNITS_NAMED).map(setting::unitName).collect(Collectors.joining(", "));
        return codes.size() > UNITS_NAMED
                ? words.text("attention.more", shown, numbers.count(codes.size() - UNITS_NAMED))
                : shown;
    }
}
