package vn.tonghop.report.content.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Levels;
import vn.tonghop.report.content.Measured;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Coverage;

/** Writes each figure as a sentence of an administrative report. */
final class Sentences {

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;
    private final IndicatorTable table;
    private final Levels levels;
    private final Comparisons comparisons;
    private final PlanSections sections;

    Sentences(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
        this.table = new IndicatorTable(setting);
        this.levels = new Levels(setting);
        this.comparisons = new Comparisons(setting);
        this.sections = new PlanSections(setting);
    }

    /** In the order of the plan; a number that the plan wants of a ratio's own numerator is said with the ratio. */
    List<ResultRows.Sentence> rows() {
        List<Measured> measured = setting.measured();
        List<ResultRows.Sentence> rows = new ArrayList<>();
        for (Measured each : measured) {
            boolean said = measured.stream().anyMatch(ratio -> isCountOf(ratio, each));
            if (!said) {
                rows.add(row(
                        each,
                        measured.stream()
                                .filter(count -> isCountOf(each, count))
                                .findFirst()));
            }
        }
        return sections.together(rows);
    }

    /** Whether one is a ratio and the other counts nothing but its numerator. */
    private static boolean isCountOf(Measured ratio, Measured count) {
        return ratio.kind() == IndicatorKind.RATIO
                && count.kind() == IndicatorKind.COUNT
                && !ratio.isHidden()
                && ratio.hasData()
                && count.target().isPresent()
                && ratio.indicator().numerator().equals(count.indicator().numerator())
                && ratio.figure().actual().compareTo(count.figure().actual()) == 0;
    }

    private ResultRows.Sentence row(Measured each, Optional<Measured> count) {
        ReportContent.IndicatorRow row = table.row(each);
        String codes = Stream.concat(Stream.of(each), count.stream())
                .map(one -> one.indicator().code())
                .collect(Collectors.joining(", "));
        String text = words.text("result.line", each.indicator().name(), codes, figure(each, row) + count(count))
                + standing(each, count)
                + coverage(each.figure().coverage())
                + comparisons.sentence(each)
                + (row.remark().isEmpty() ? "" : words.text("result.remark", row.remark()));
        return new ResultRows.Sentence(
                sections.of(each), row.mark().isEmpty() ? IndicatorTable.NOTHING : row.mark(), text, row.tone());
    }

    private String figure(Measured each, ReportContent.IndicatorRow row) {
        if (!each.hasData() || each.isNotApplicable()) {
            return row.toDate();
        }
        if (each.isBeforeFirstQuarter()) {
            return words.text(each.standing());
        }
        if (each.isClosed()) {
            return words.text("result.restricted");
        }
        return switch (each.kind()) {
            case ZERO_TOLERANCE ->
                each.figure().actual().signum() == 0
                        ? words.text("result.zero")
                        : words.text("result.breach", row.toDate(), unit(each, row.toDate()));
            case COMPOSITE, TRACKED_LIST -> row.toDate();
            default -> number(each, row) + level(each);
        };
    }

    private String number(Measured each, ReportContent.IndicatorRow row) {
        Optional<Share> share = each.isHidden() ? Optional.empty() : each.ratio();
        String number = share.map(known -> words.text(
                        "result.ratio",
                        numbers.count(known.part()),
                        numbers.count(known.whole()),
                        unit(each, numbers.count(known.whole())),
                        numbers.percent(known, 2)))
                .orElseGet(() -> words.text("result.count", row.toDate(), unit(each, row.toDate())));
        boolean grows = share.isEmpty() && !row.inPeriod().equals(IndicatorTable.NOTHING);
        return number + (grows ? words.text("result.in-period", row.inPeriod()) : "");
    }

    private String level(Measured each) {
        if (each.target().isEmpty()) {
            return "";
        }
        Target target = each.target().get();
        String unit = target.percent() ? "" : " " + unit(each, levels.plain(each));
        if (each.isNeutral()) {
            return words.text("result.neutral", levels.plain(each) + unit);
        }
        if (each.isLimit()) {
            return words.text("result.limit", levels.plain(each) + unit);
        }
        return target.percent() || each.isHidden() || each.isShare()
                ? words.text("result.level", levels.worded(each) + unit)
                : ofPlan(each);
    }

    private String ofPlan(Measured each) {
        return each.ofPlan()
                .map(share -> words.text(
                        "result.of-plan",
                        numbers.percent(share, 2),
                        levels.plain(each),
                        unit(each, levels.plain(each))))
                .orElse("");
    }

    private String unit(Measured each, String number) {
        return words.measure(each.indicator().unit(), number);
    }

    private String count(Optional<Measured> count) {
        return count.map(this::ofPlan).orElse("");
    }

    private String standing(Measured each, Optional<Measured> count) {
        if (!each.isJudged() && count.isEmpty()) {
            return each.hasData() && !each.isNotApplicable() && !each.isNeutral() && !each.isBeforeFirstQuarter()
                    ? words.text("result." + each.standing())
                    : "";
        }
        String verdicts = count.map(other -> words.text(
                        "result.both",
                        words.text(each.standing()),
                        each.indicator().code(),
                        words.text(other.standing()),
                        other.indicator().code()))
                .orElseGet(() -> words.text(each.standing()));
        return words.text("result.standing", verdicts);
    }

    private String coverage(Coverage coverage) {
        String text = words.text("result.coverage", numbers.count(coverage.in()), numbers.count(coverage.due()));
        return coverage.stale().isEmpty()
                ? text + "."
                : text
                        + words.text(
                                "result.stale", numbers.count(coverage.stale().size())) + ".";
    }
}
