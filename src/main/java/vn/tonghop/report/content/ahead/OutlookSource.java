package vn.tonghop.report.content.ahead;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;

/** What the outlook of a report is written from. */
public record OutlookSource(Snapshot snapshot, Programme programme, SmallCounts small, Catalogue words) {

    /** An indicator with its figure and its outlook. */
    record Line(Indicator indicator, Figure figure, IndicatorOutlook outlook) {

        /** Of units, of places or of parts as well, which are printed as one. */
        boolean isShare() {
            IndicatorKind kind = indicator.kind();
            return kind == IndicatorKind.RATIO
                    || kind == IndicatorKind.TRACKED_LIST
                    || kind == IndicatorKind.COMPOSITE
                    || kind.countsUnits();
        }
    }

    /** In the order of the plan; what would give a small count about persons away is not among them. */
    List<Line> lines() {
        var figures = snapshot.figures().stream().collect(Collectors.toMap(Figure::indicator, Function.identity()));
        return snapshot.outlook().indicators().stream()
                .flatMap(outlook -> line(outlook, Optional.ofNullable(figures.get(outlook.indicator()))).stream())
                .filter(line -> !isHidden(line))
                .toList();
    }

    private Optional<Line> line(IndicatorOutlook outlook, Optional<Figure> figure) {
        return figure.flatMap(known ->
                programme.indicator(outlook.indicator()).map(indicator -> new Line(indicator, known, outlook)));
    }

    private boolean isHidden(Line line) {
        Optional<Before> before = line.outlook().before();
        boolean unguarded =
                small.guards(line.indicator()) && !line.figure().coverage().isGiven();
        return unguarded
                || small.hides(line.indicator(), line.figure().actual())
                || line.figure()
                        .denominator()
                        .filter(count -> small.hides(line.indicator(), count))
                        .isPresent()
                || before.flatMap(Before::actual)
                        .filter(count -> small.hides(line.indicator(), count))
                        .isPresent()
                || before.flatMap(Before::denominator)
                        .filter(count -> small.hides(line.indicator(), count))
                        .isPresent();
    }

    /** Whether what single units reached by an indicator, or in which order, is for the readers. */
    boolean tellsUnits(String indicator) {
        return programme.indicator(indicator).filter(small::isClosed).isEmpty();
    }

    String unitName(String code) {
        return programme
                .units()
                .find(code, snapshot.period().end())
                .map(unit -> unit.name())
                .orElse(code);
    }

    String indicatorName(String code) {
        return programme.indicator(code).map(Indicator::name).orElse(code);
    }
}
