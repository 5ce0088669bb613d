package vn.tonghop.rollup.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.link.IndicatorLink;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.submission.past.PastFigure;

/** Sets an indicator beside what it was a year before, over all units together. */
final class Comparing {

    private final Programme programme;
    private final Period period;
    private final Period yearBefore;
    private final EarlierYears earlier;
    private final Supplier<Lineage> lineage;

    Comparing(Programme programme, Period period, EarlierYears earlier, Supplier<Lineage> lineage) {
        this.programme = programme;
        this.period = period;
        this.yearBefore = new Period(period.kind(), period.year() - 1, period.number());
        this.earlier = earlier;
        this.lineage = lineage;
    }

    /** Empty where nothing is known of the year before, and for what is made of verdicts or of a list's places. */
    Optional<Before> before(Indicator indicator) {
        if (indicator.kind() == IndicatorKind.COMPOSITE || indicator.kind() == IndicatorKind.TRACKED_LIST) {
            return Optional.empty();
        }
        EarlierYears.Found found = earlier.at(indicator.code(), "", yearBefore.year(), yearBefore.lastMonth());
        return found.found().isEmpty() ? Optional.empty() : Optional.of(before(indicator, found));
    }

    private Before before(Indicator indicator, EarlierYears.Found found) {
        boolean share =
                indicator.kind() == IndicatorKind.RATIO || indicator.kind().countsUnits();
        boolean addsUp = found.codes().size() == 1 || !indicator.kind().countsUnits();
        boolean comparable =
                found.isWhole() && addsUp && (!share || found.denominator().isPresent());
        return new Before(
                found.codes(),
                found.missing(),
                Optional.of(found.actual()).filter(actual -> comparable),
                found.denominator().filter(whole -> comparable && share),
                breaks(indicator, found),
                found.found().stream().map(PastFigure::source).distinct().toList());
    }

    private List<Before.Break> breaks(Indicator indicator, EarlierYears.Found found) {
        List<Before.Break> breaks = new ArrayList<>();
        if (found.codes().size() > 1) {
            breaks.add(new Before.Break(Before.Kind.MERGED, ""));
        }
        found.links().stream()
                .flatMap(link -> note(link).stream())
                .distinct()
                .forEach(note -> breaks.add(new Before.Break(Before.Kind.DEFINITION, note)));
        if (indicator.kind().countsUnits() && !sameUnits(indicator)) {
            breaks.add(new Before.Break(Before.Kind.BOUNDARIES, ""));
        }
        return breaks;
    }

    private static Optional<String> note(IndicatorLink link) {
        return link.note();
    }

    /** Whether none of the units that are counted was made of others within the year; of the first ones on record nobody knows. */
    private boolean sameUnits(Indicator indicator) {
        LocalDate day = yearBefore.end();
        return programme.due(indicator, period).stream()
                .allMatch(unit ->
                        unit.existsOn(day) || lineage.get().origins(unit, day).isEmpty());
    }
}
