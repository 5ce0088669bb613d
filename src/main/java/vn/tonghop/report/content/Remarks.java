package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Reading;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.quality.Difference;

/** Writes what has to be said beside the figures of an indicator. */
final class Remarks {

    /** So many units are named; more are only counted. */
    private static final int FEW = 5;

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
        return Stream.of(ofFigure(each), unfulfilled(each), unconfirmed(each), ofLevel(each), ofOtherLevel(each))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /**
     * The places, or the units of a list to be kept, that do not fulfil; parts that do not have lines of their own. Who alone
     * reports does so for the whole area, and is not what fails to fulfil.
     */
    private String unfulfilled(Measured each) {
        List<String> codes = each.figure().unfulfilled();
        if (codes.isEmpty() || !each.hasData() || each.kind() == IndicatorKind.COMPOSITE) {
            return "";
        }
        if (each.isClosed()) {
            return "";
        }
        if (each.kind() == IndicatorKind.TRACKED_LIST) {
            return words.text("remark.unfulfilled", places(codes));
        }
        boolean forAll = each.figure().coverage().due() == 1;
        return forAll || codes.size() > FEW ? "" : few(each, codes, "remark.unfulfilled");
    }

    /** Which places of the list they are is for specialists alone. */
    private String places(List<String> codes) {
        return setting.report().audience() == Audience.RESTRICTED
                ? String.join(", ", codes)
                : words.text("remark.places", numbers.count(codes.size()));
    }

    /** What must not happen and is said to have happened in the period, while nobody has looked over the report. */
    private String unconfirmed(Measured each) {
        boolean now =
                each.figure().inPeriod().filter(cases -> cases.signum() > 0).isPresent();
        if (each.kind() != IndicatorKind.ZERO_TOLERANCE || !now || each.isClosed()) {
            return "";
        }
        List<String> units = setting.snapshot().units().stream()
                .filter(UnitLine::isProvisional)
                .filter(line -> Optional.ofNullable(
                                line.figures().get(each.indicator().code()))
                        .filter(part -> part.actual().signum() > 0)
                        .isPresent())
                .map(line -> line.unit().code())
                .toList();
        return units.isEmpty() ? "" : few(each, units, "remark.unconfirmed");
    }

    /** The names of the units, or how many they are; never which they are by counts about persons. */
    private String few(Measured each, List<String> codes, String key) {
        return each.tellsNoUnits() || codes.size() > FEW
                ? words.text(key, words.text("remark.several", numbers.count(codes.size())))
                : words.text(key, codes.stream().map(setting::unitName).collect(Collectors.joining(", ")));
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
        if (each.isClosed()) {
            return "";
        }
        if (each.target().flatMap(Target::statedAlso).isPresent()) {
            return each.ratio().map(share -> bothForms(each, share)).orElse("");
        }
        return each.tellsNoUnits() || !each.hasData()
                ? ""
                : each.figure()
                        .reading()
                        .map(reading -> unitsThatReach(each, reading))
                        .orElse("");
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

    /** The other reading of a level: unit by unit, and not all of them together. */
    private String unitsThatReach(Measured each, Reading reading) {
        Target target = each.target().orElseThrow();
        return each.kind() == IndicatorKind.RATIO
                ? words.text(
                        "remark.units-reach", reading.reached(), reading.units(), new Levels(setting).percent(target))
                : words.text("remark.units-handed-down", reading.reached(), reading.units(), reading.onPace());
    }
}
