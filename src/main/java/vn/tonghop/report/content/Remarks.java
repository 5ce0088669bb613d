package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.quality.Difference;

/** Writes what has to be said beside the figures of an indicator. */
final class Remarks {

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;

    Remarks(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
    }

    /** What has to be said beside the figures; empty when nothing. */
    String of(Measured each) {
        return Stream.of(ofFigure(each), unfulfilled(each), ofLevel(each), ofOtherLevel(each))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The places that do not fulfil; parts that do not have lines of their own. */
    private String unfulfilled(Measured each) {
        boolean list = each.kind() == IndicatorKind.TRACKED_LIST;
        return !list || each.figure().unfulfilled().isEmpty() || !each.hasData()
                ? ""
                : words.text(
                        "remark.unfulfilled", String.join(", ", each.figure().unfulfilled()));
    }

    /** A level that a later decision put in the place of the plan's own is not the plan's: the decision is named. */
    private String ofLevel(Measured each) {
        return each.target()
                .flatMap(Target::amendment)
                .map(amendment -> words.text(
                        "remark.amended",
                        amendment.decision(),
                        setting.moments().day(amendment.from())))
                .orElse("");
    }

    /** What another level reported of the same thing, where it is not the same; all areas together. */
    private String ofOtherLevel(Measured each) {
        String code = each.indicator().code();
        List<Difference> differences = setting.snapshot().quality().differences().stream()
                .filter(difference -> difference.indicator().equals(code))
                .filter(difference -> difference.amount().signum() != 0)
                .toList();
        Optional<Difference.Side> others =
                differences.stream().map(Difference::other).reduce(Difference.Side::plus);
        BigDecimal amount = differences.stream().map(Difference::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return others.filter(side ->
                        each.hasData() && !each.isHidden() && !each.hides(side.sum()) && !each.hides(amount.abs()))
                .map(side -> words.text(
                        "remark.other-level",
                        otherReporters(code),
                        numbers.count(side.sum()),
                        side.in() + "/" + side.due(),
                        numbers.count(amount.abs()),
                        words.text(amount.signum() < 0 ? "remark.fewer" : "remark.more")))
                .orElse("");
    }

    private String otherReporters(String indicator) {
        return setting.programme().reconciliations().stream()
                .filter(each -> each.indicator().equals(indicator))
                .map(each ->
                        setting.programme().reporters().get(each.reporters()).label())
                .findFirst()
                .orElse("");
    }

    private String ofFigure(Measured each) {
        if (each.target().flatMap(Target::statedAlso).isPresent()) {
            return each.ratio().map(share -> bothForms(each, share)).orElse("");
        }
        boolean pooled = each.target().isPresent()
                && !each.isNeutral()
                && !each.isLimit()
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
                : words.text("remark.units-reach", reached, figures.size(), new Levels(setting).percent(target));
    }

    private static boolean reaches(UnitFigure figure, Target target) {
        BigDecimal wanted = figure.denominator().orElseThrow().multiply(target.value());
        return target.comparator()
                .holds(figure.actual().multiply(BigDecimal.valueOf(100)).compareTo(wanted));
    }
}
