package vn.tonghop.planning.handout;

import static vn.tonghop.spreadsheet.side.SideCell.gap;
import static vn.tonghop.spreadsheet.side.SideCell.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.finding.Wording;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.planning.words.Phrases;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.side.SideCell;
import vn.tonghop.spreadsheet.side.SideCell.Look;
import vn.tonghop.spreadsheet.side.SideSheet;
import vn.tonghop.submission.Value;

/** The lines of a plan that a unit's form is asked for, and how far the unit is. */
final class PlanLines {

    private static final String UNTIL = "reported-until";
    private static final String ALLOCATED = "allocated ";
    private static final String REPORTED = "reported ";
    private static final List<Integer> WIDTHS = List.of(12, 36, 52, 20, 12, 14, 18);

    private final Programme programme;
    private final List<Indicator> indicators;
    private final List<Duty> duties;

    private PlanLines(Programme programme, List<Indicator> indicators, List<Duty> duties) {
        this.programme = programme;
        this.indicators = indicators;
        this.duties = duties;
    }

    static PlanLines of(Programme programme, Form form, OrgUnit unit, Period period) {
        return new PlanLines(
                programme,
                programme.indicators().stream()
                        .filter(indicator -> asks(programme, form, indicator))
                        .filter(indicator -> programme.due(indicator, period).contains(unit))
                        .toList(),
                programme.duties().stream()
                        .filter(duty -> duty.asked().stream().anyMatch(form::asks))
                        .filter(duty -> duty.reporters()
                                .map(group -> programme.reporters().get(group).due(programme.units(), period))
                                .filter(units -> units.contains(unit))
                                .isPresent())
                        .toList());
    }

    private static boolean asks(Programme programme, Form form, Indicator indicator) {
        return indicator.kind().hasParts()
                ? programme.parts(indicator).stream().anyMatch(part -> asks(programme, form, part))
                : indicator.measuredTerms().stream().anyMatch(form::asks);
    }

    /** Equal for units that are asked the same. */
    List<String> codes() {
        return Stream.concat(
                        indicators.stream().map(Indicator::code),
                        duties.stream().map(Duty::code))
                .toList();
    }

    SideSheet sheet(Wording words, Period period) {
        List<List<SideCell>> rows = new ArrayList<>();
        rows.add(List.of(text(Look.TITLE, words.words("guide.plan.title"))));
        rows.add(List.of(gap(Look.NOTE, SideSheet.HEADING)));
        rows.add(List.of(text(Look.PARAGRAPH, programme.title() + " (" + programme.decision() + ")")));
        rows.add(List.of(gap(Look.PARAGRAPH, UNTIL)));
        rows.add(Stream.of("code", "name", "quote", "target", "unit", "allocated", "reported")
                .map(column -> text(Look.HEADER, words.words("guide.plan.column." + column)))
                .toList());
        indicators.forEach(indicator -> rows.add(row(indicator, period)));
        duties.forEach(duty -> rows.add(row(duty, words)));
        return new SideSheet(OwnSheets.PLAN, false, WIDTHS, rows);
    }

    private static List<SideCell> row(Indicator indicator, Period period) {
        return List.of(
                text(Look.CODE, indicator.code()),
                text(Look.LABEL, indicator.name()),
                text(Look.LABEL, indicator.citation().quote()),
                text(
                        Look.LABEL,
                        Phrases.targets(indicator.target(period.end()).stream().toList())),
                text(Look.LABEL, indicator.unit()),
                gap(Look.NUMBER, ALLOCATED + indicator.code()),
                gap(Look.NUMBER, REPORTED + indicator.code()));
    }

    private static List<SideCell> row(Duty duty, Wording words) {
        return List.of(
                text(Look.CODE, duty.code()),
                text(Look.LABEL, words.words("guide.plan.duty")),
                text(Look.LABEL, duty.citation().quote()),
                text(Look.LABEL, "–"),
                text(Look.LABEL, ""),
                text(Look.NUMBER, ""),
                text(Look.NUMBER, ""));
    }

    /** What stands in the gaps for one unit. */
    Map<String, Value> gaps(OrgUnit unit, Known known, Wording words) {
        Map<String, Value> gaps = new HashMap<>();
        gaps.put(
                UNTIL,
                Value.of(known.reportedUntil()
                        .map(period -> words.words("guide.plan.until", "period", period))
                        .orElseGet(() -> words.words("guide.plan.unknown"))));
        programme.allocations().stream()
                .filter(allocation -> allocation.unit().equals(unit.code()))
                .forEach(allocation -> gaps.put(ALLOCATED + allocation.indicator(), Value.of(allocation.value())));
        indicators.stream()
                .filter(indicator -> !programme.isSensitive(indicator))
                .filter(indicator -> known.reported().containsKey(indicator.code()))
                .forEach(indicator -> gaps.put(
                        REPORTED + indicator.code(),
                        reported(indicator, known.reported().get(indicator.code()), words)));
        return gaps;
    }

    private static Value reported(Indicator indicator, UnitFigure figure, Wording words) {
        if (figure.denominator().isPresent()) {
            return Value.of(words.words(
                    "guide.plan.of",
                    "part",
                    Phrases.number(figure.actual()),
                    "whole",
                    Phrases.number(figure.denominator().get())));
        }
        boolean yesNo = indicator.kind().countsUnits() && indicator.kind() != IndicatorKind.FREQUENCY;
        return yesNo
                ? Value.of(words.words(figure.actual().signum() > 0 ? "guide.plan.done" : "guide.plan.not-done"))
                : Value.of(figure.actual());
    }
}
