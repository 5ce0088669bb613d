package vn.tonghop.report.exact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.report.SamplePeriod;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.Told;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.change.Value;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Boundaries;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.Outlook;

/** The second month of a year in several worlds, which differ only by numbers about people that must not be printed. */
final class MonthOfFew {

    static final PeriodKind KIND = PeriodKind.MONTH;

    /** What is hidden of the month; all else is printed. */
    enum Case {
        FEW_IN_THE_MONTH,
        FEW_IN_THE_YEAR_SO_FAR,
        FEW_MORE_IN_THE_WHOLE,
        FEW_MORE_IN_THE_YEAR_BEFORE,
        FEW_MORE_IN_A_REVISION
    }

    private final Programme programme;
    private final Snapshot made;
    private final Case of;
    private final int year;

    MonthOfFew(String programme, Case of) {
        this.year = Integer.parseInt(programme.replaceAll("\\D", ""));
        var sample = new SamplePeriod(programme, year + "-02", SamplePeriod.Kind.NORMAL);
        this.programme = sample.programme();
        this.made = sample.snapshot();
        this.of = of;
    }

    Programme programme() {
        return programme;
    }

    Snapshot snapshot(int world) {
        SmallCounts leaders = SmallCounts.of(programme, Audience.LEADERSHIP);
        List<Indicator> people = programme.indicators().stream()
                .filter(each -> leaders.guards(each) && !leaders.isClosed(each))
                .toList();
        Map<String, Told> now = people.stream().collect(Collectors.toMap(Indicator::code, each -> told(each, world)));
        List<Told> earlier = new ArrayList<>();
        people.forEach(each -> earlier.add(january(each)));
        if (of == Case.FEW_MORE_IN_A_REVISION) {
            people.forEach(each -> earlier.add(told(each, 1, 300, 700, 1_400, 900)));
        }
        List<Figure> figures = made.figures().stream()
                .map(each -> Optional.ofNullable(now.get(each.indicator()))
                        .map(told -> figure(told, each))
                        .orElse(each))
                .toList();
        return new Snapshot(
                        made.programme(),
                        made.period(),
                        made.asOf(),
                        2,
                        made.planHash(),
                        made.inputHash(),
                        figures,
                        made.units().stream().map(line -> line(line, now)).toList(),
                        made.attention(),
                        made.beside())
                .after(earlier)
                .with(outlook(now))
                .with(changes(now));
    }

    private Told january(Indicator indicator) {
        boolean small = of == Case.FEW_IN_THE_YEAR_SO_FAR;
        return new Told(
                Period.month(year, 1),
                1,
                indicator.code(),
                Optional.of(number(small ? 0 : 400)),
                number(small ? 0 : 400),
                whole(indicator, 1_000),
                Optional.of(number(600)),
                whole(indicator, 1_500));
    }

    private Told told(Indicator indicator, int world) {
        return switch (of) {
            case FEW_IN_THE_MONTH -> told(indicator, 2, 2 + world, 402 + world, 1_400, 900);
            case FEW_IN_THE_YEAR_SO_FAR -> told(indicator, 2, 2 + world, 2 + world, 1_400, 900);
            case FEW_MORE_IN_THE_WHOLE -> told(indicator, 2, 300, 700, 1_002 + world, 900);
            case FEW_MORE_IN_THE_YEAR_BEFORE -> told(indicator, 2, 300, 700, 1_400, 602 + world);
            case FEW_MORE_IN_A_REVISION -> told(indicator, 2, 302 + world, 702 + world, 1_400, 900);
        };
    }

    private Told told(Indicator indicator, int revision, long added, long actual, long whole, long before) {
        return new Told(
                Period.month(year, 2),
                revision,
                indicator.code(),
                Optional.of(number(added)),
                number(actual),
                whole(indicator, whole),
                Optional.of(number(before)),
                whole(indicator, 2_000));
    }

    private static Optional<BigDecimal> whole(Indicator indicator, long count) {
        return indicator.kind() == IndicatorKind.RATIO ? Optional.of(number(count)) : Optional.empty();
    }

    private static Figure figure(Told told, Figure figure) {
        return new Figure(
                told.indicator(),
                told.inPeriod(),
                told.actual(),
                told.denominator(),
                Standing.BEHIND,
                new Coverage(figure.coverage().due(), figure.coverage().due(), List.of(), List.of()));
    }

    /** No unit's own count about people is printed. */
    private static UnitLine line(UnitLine line, Map<String, Told> now) {
        Map<String, UnitFigure> figures = new HashMap<>(line.figures());
        figures.replaceAll((code, figure) -> now.containsKey(code)
                ? new UnitFigure(
                        now.get(code).inPeriod().orElseThrow(), now.get(code).denominator(), figure.current())
                : figure);
        return new UnitLine(
                line.unit(),
                line.state(),
                line.receivedAt(),
                line.daysLate(),
                line.version(),
                line.queries(),
                line.reason(),
                line.review(),
                figures);
    }

    private Outlook outlook(Map<String, Told> now) {
        Stream<IndicatorOutlook> others =
                made.outlook().indicators().stream().filter(line -> !now.containsKey(line.indicator()));
        return new Outlook(
                Stream.concat(others, now.values().stream().map(MonthOfFew::ahead))
                        .toList(),
                List.of(),
                List.of(),
                Boundaries.UNCHANGED);
    }

    private static IndicatorOutlook ahead(Told told) {
        BigDecimal level = number(5_000);
        BigDecimal left = level.subtract(told.actual());
        return new IndicatorOutlook(
                told.indicator(),
                Optional.of(new Course(level, number(16), left, 10, left, told.actual())),
                Optional.of(new Forecast(
                        Forecast.Method.values()[0],
                        told.actual(),
                        told.actual().add(number(700)),
                        told.actual().add(number(900)),
                        3,
                        Forecast.Chance.values()[0])),
                Optional.of(new Before(
                        List.of(told.indicator()),
                        List.of(),
                        told.before(),
                        told.denominatorBefore(),
                        List.of(),
                        List.of())));
    }

    private Changes changes(Map<String, Told> now) {
        boolean revised = of == Case.FEW_MORE_IN_A_REVISION;
        return new Changes(
                made.programme() + "/" + (revised ? made.period().code() + "/1" : year + "-01/1"),
                now.values().stream()
                        .map(told -> new Change(
                                told.indicator(),
                                "",
                                Optional.of(new Value(number(700), told.denominator(), Optional.empty())),
                                Optional.of(new Value(told.actual(), told.denominator(), Optional.empty())),
                                List.of()))
                        .toList());
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
