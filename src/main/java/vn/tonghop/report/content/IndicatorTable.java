package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;

/** Writes the table of indicators, the bars of the chart and the plan's own words. */
public final class IndicatorTable {

    public static final String NOTHING = "–";

    private static final String STALE_MARK = "†";
    private static final String ASSUMED_MARK = " (*)";

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;
    private final Levels levels;
    private final Remarks remarks;

    public IndicatorTable(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
        this.levels = new Levels(setting);
        this.remarks = new Remarks(setting);
    }

    List<ReportContent.IndicatorRow> rows() {
        return setting.measured().stream().map(this::row).toList();
    }

    List<ReportContent.Bar> bars() {
        return setting.measured().stream()
                .filter(Measured::isJudged)
                .flatMap(each -> each.ofPlan().map(share -> bar(each, share)).stream())
                .toList();
    }

    List<ReportContent.Source> sources() {
        return setting.measured().stream().map(this::source).toList();
    }

    /** Since the year began: a count, a ratio with its parts, or how many places or parts fulfil. */
    public String toDate(Measured each) {
        if (!each.hasData()) {
            return words.text(each.isWithheld() ? "withheld" : "no-data");
        }
        if (each.isBeforeFirstQuarter()) {
            return NOTHING;
        }
        if (each.isClosed()) {
            return words.text(each.hiddenMark(each.figure().actual()));
        }
        if (each.kind() == IndicatorKind.TRACKED_LIST) {
            return words.text(
                    "places", outOf(each), words.measure(each.indicator().unit()));
        }
        if (each.kind() == IndicatorKind.COMPOSITE) {
            return words.text(each.isYearOver() ? "parts.closed" : "parts", outOf(each));
        }
        if (each.isNotApplicable()) {
            return words.text("not-applicable");
        }
        if (each.isHidden()) {
            return each.figure()
                    .denominator()
                    .map(whole -> shown(each, each.figure().actual()) + "/" + shown(each, whole))
                    .orElseGet(() -> words.text(each.hiddenMark(each.figure().actual())));
        }
        return each.ratio()
                .map(numbers::ratio)
                .orElseGet(() -> numbers.count(each.figure().actual()));
    }

    public ReportContent.IndicatorRow row(Measured each) {
        return new ReportContent.IndicatorRow(
                each.indicator().code() + (assumptions(each).isEmpty() ? "" : ASSUMED_MARK),
                each.indicator().name(),
                remarks.of(each),
                words.measure(each.indicator().unit()),
                inPeriod(each),
                toDate(each),
                levels.of(each),
                each.ofPlan().map(share -> numbers.percent(share, 2)).orElse(NOTHING),
                each.mark(),
                words.text(each.standing()),
                tone(each),
                coverage(each.figure().coverage()));
    }

    private String outOf(Measured each) {
        return numbers.count(each.figure().actual()) + "/"
                + numbers.count(each.figure().denominator().orElseThrow());
    }

    private String inPeriod(Measured each) {
        return each.figure()
                .inPeriod()
                .filter(count -> each.hasData() && each.figure().coverage().current() > 0)
                .map(count -> shown(each, count))
                .orElse(NOTHING);
    }

    private String shown(Measured each, BigDecimal count) {
        return each.hides(count) ? words.text(each.hiddenMark(count)) : numbers.count(count);
    }

    private static String tone(Measured each) {
        return each.isBehind() ? "bad" : each.isJudged() ? "good" : "none";
    }

    private static String coverage(Coverage coverage) {
        return coverage.current() + "/" + coverage.due() + (coverage.stale().isEmpty() ? "" : STALE_MARK);
    }

    private ReportContent.Bar bar(Measured each, Share share) {
        return new ReportContent.Bar(
                each.indicator().name(),
                share.percent(2).doubleValue(),
                each.mark() + " " + numbers.percent(share, 2),
                each.isBehind(),
                each.figure().standing() == Standing.MET,
                before(each));
    }

    /** Left out where the plan counts something else now, or where it would tell a small count about persons. */
    private OptionalDouble before(Measured each) {
        return setting.snapshot()
                .outlook()
                .of(each.indicator().code())
                .flatMap(IndicatorOutlook::before)
                .filter(known -> known.breaks().stream().noneMatch(one -> one.kind() == Before.Kind.DEFINITION))
                .flatMap(known -> known.actual()
                        .filter(count -> !each.hides(count))
                        .flatMap(count -> each.ofPlan(count, known.denominator().filter(whole -> !each.hides(whole)))))
                .map(share -> OptionalDouble.of(share.percent(2).doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private ReportContent.Source source(Measured each) {
        List<String> assumptions = assumptions(each);
        String assumed = assumptions.isEmpty() ? "" : words.text("source.assumed", String.join("; ", assumptions));
        return new ReportContent.Source(
                each.indicator().code(), each.indicator().citation().section(), quote(each), assumed);
    }

    /** Words that stand in the quotation of the whole are not said once more for its part. */
    private String quote(Measured each) {
        String quote = each.indicator().citation().quote();
        return setting.programme().indicators().stream()
                .filter(whole ->
                        whole.measure().parts().contains(each.indicator().code()))
                .filter(whole -> whole.citation().quote().contains(quote))
                .findFirst()
                .map(whole -> words.text("source.part-of", whole.code()))
                .orElse("“" + quote + "”");
    }

    private List<String> assumptions(Measured each) {
        List<String> assumptions = new ArrayList<>();
        each.indicator().citation().assumed().ifPresent(assumptions::add);
        Optional.ofNullable(setting.programme().reporters().get(each.indicator().reporters()))
                .flatMap(group -> group.assumed())
                .ifPresent(assumptions::add);
        setting.programme().reconciliations().stream()
                .filter(other -> other.indicator().equals(each.indicator().code()))
                .flatMap(other -> other.assumed().stream())
                .forEach(assumptions::add);
        return assumptions;
    }
}
