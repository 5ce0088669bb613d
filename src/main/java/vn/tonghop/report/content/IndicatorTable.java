package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.indicator.Comparator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** Writes the table of indicators, the bars of the chart and the plan's own words. */
final class IndicatorTable {

    static final String NOTHING = "–";

    private static final String STALE_MARK = "†";
    private static final String ASSUMED_MARK = " (*)";

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;

    IndicatorTable(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
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

    /** Since the year began: a count, or a ratio with its parts. */
    String toDate(Measured each) {
        if (!each.hasData()) {
            return words.text("no-data");
        }
        if (each.isNotApplicable()) {
            return words.text("not-applicable");
        }
        if (each.isHidden()) {
            return each.figure()
                    .denominator()
                    .map(whole -> shown(each, each.figure().actual()) + "/" + shown(each, whole))
                    .orElse(words.text("hidden"));
        }
        return each.ratio()
                .map(numbers::ratio)
                .orElseGet(() -> numbers.count(each.figure().actual()));
    }

    /** The plan's figure alone. */
    String plainTarget(Measured each) {
        return each.target()
                .map(target -> target.percent() ? numbers.percent(target.value()) : numbers.count(target.value()))
                .orElse(NOTHING);
    }

    private String target(Measured each) {
        String value = plainTarget(each);
        if (each.isNeutral() || each.target().isEmpty()) {
            return value;
        }
        Target target = each.target().get();
        String also = target.statedAlso()
                .map(percent -> " (" + numbers.percent(percent) + ")")
                .orElse("");
        return comparator(target) + value + also;
    }

    private ReportContent.IndicatorRow row(Measured each) {
        return new ReportContent.IndicatorRow(
                each.indicator().code() + (assumptions(each).isEmpty() ? "" : ASSUMED_MARK),
                each.indicator().name(),
                remark(each),
                each.indicator().unit(),
                inPeriod(each),
                toDate(each),
                target(each),
                each.ofPlan().map(share -> numbers.percent(share, 2)).orElse(NOTHING),
                each.mark(),
                words.text(each.standing()),
                tone(each),
                coverage(each.figure().coverage()));
    }

    private String inPeriod(Measured each) {
        return each.figure()
                .inPeriod()
                .filter(count -> each.figure().coverage().current() > 0)
                .map(count -> shown(each, count))
                .orElse(NOTHING);
    }

    private String shown(Measured each, BigDecimal count) {
        return each.hides(count) ? words.text("hidden") : numbers.count(count);
    }

    private String remark(Measured each) {
        if (each.target().flatMap(Target::statedAlso).isPresent()) {
            return each.ratio().map(share -> bothForms(each, share)).orElse("");
        }
        boolean pooled = each.target().isPresent()
                && each.indicator().kind() == IndicatorKind.RATIO
                && each.figure().coverage().due() > 1;
        return pooled && !each.isAboutPersons() && each.hasData() ? unitsThatReach(each) : "";
    }

    /** The plan states an absolute number and a percentage that do not agree: both are said. */
    private String bothForms(Measured each, Share share) {
        Target target = each.target().orElseThrow();
        BigDecimal percent = target.statedAlso().orElseThrow();
        boolean absolute = target.comparator().holds(share.part().compareTo(target.value()));
        boolean relative =
                share.part().multiply(BigDecimal.valueOf(100)).compareTo(percent.multiply(share.whole())) >= 0;
        if (!each.hasData() || !absolute || relative) {
            return "";
        }
        String parts = numbers.count(share.part()) + "/" + numbers.count(share.whole());
        String reached = numbers.percent(share, 2);
        return each.isJudged()
                ? words.text("remark.both-forms", parts, reached, numbers.percent(percent))
                : words.text(
                        "remark.both-forms-open",
                        parts,
                        numbers.count(target.value()),
                        reached,
                        numbers.percent(percent));
    }

    private String unitsThatReach(Measured each) {
        Target target = each.target().orElseThrow();
        List<UnitFigure> figures = setting.snapshot().units().stream()
                .flatMap(line ->
                        Optional.ofNullable(line.figures().get(each.indicator().code())).stream())
                .filter(figure ->
                        figure.denominator().filter(whole -> whole.signum() > 0).isPresent())
                .toList();
        long reached =
                figures.stream().filter(figure -> reaches(figure, target)).count();
        return figures.isEmpty()
                ? ""
                : words.text(
                        "remark.units-reach",
                        reached,
                        figures.size(),
                        comparator(target) + numbers.percent(target.value()));
    }

    private static boolean reaches(UnitFigure figure, Target target) {
        BigDecimal wanted = figure.denominator().orElseThrow().multiply(target.value());
        return target.comparator()
                .holds(figure.actual().multiply(BigDecimal.valueOf(100)).compareTo(wanted));
    }

    private static String comparator(Target target) {
        boolean whole = target.percent() && target.value().compareTo(BigDecimal.valueOf(100)) == 0;
        return whole ? "" : target.comparator() == Comparator.MORE_THAN ? "> " : "≥ ";
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
                each.figure().standing() == Standing.MET);
    }

    private ReportContent.Source source(Measured each) {
        List<String> assumptions = assumptions(each);
        String assumed = assumptions.isEmpty() ? "" : words.text("source.assumed", String.join("; ", assumptions));
        return new ReportContent.Source(
                each.indicator().code(),
                each.indicator().citation().section(),
                "“" + each.indicator().citation().quote() + "”",
                assumed);
    }

    private List<String> assumptions(Measured each) {
        List<String> assumptions = new ArrayList<>();
        each.indicator().citation().assumed().ifPresent(assumptions::add);
        Optional.ofNullable(setting.programme().reporters().get(each.indicator().reporters()))
                .flatMap(group -> group.assumed())
                .ifPresent(assumptions::add);
        return assumptions;
    }
}
