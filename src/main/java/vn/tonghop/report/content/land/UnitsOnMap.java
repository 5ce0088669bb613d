package vn.tonghop.report.content.land;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.outlook.Boundaries;
import vn.tonghop.rollup.snapshot.outlook.RecutFigure;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;

/** Lists the units of the map that a snapshot is to be shown by. */
public final class UnitsOnMap {

    private final Snapshot snapshot;
    private final Programme programme;
    private final Catalogue words;
    private final Boundaries boundaries;

    public UnitsOnMap(Snapshot snapshot, Programme programme, Catalogue words) {
        this.snapshot = snapshot;
        this.programme = programme;
        this.words = words;
        this.boundaries = snapshot.outlook().boundaries();
    }

    /** The units that report now, and those that ended within the year as far as the map has them, by code. */
    public List<UnitParts> units(List<UnitLine> listed) {
        Stream<UnitParts> now = listed.stream().map(line -> boundaries.showsThen() ? own(line) : UnitParts.of(line));
        return Stream.concat(now, ended().stream().map(this::ended))
                .sorted(Comparator.comparing((UnitParts each) -> each.unit().code())
                        .thenComparing(each -> each.unit().validFrom()))
                .toList();
    }

    /** What the plan hands down, to the units of the map. */
    public List<Allocation> allocations() {
        if (boundaries.showsThen()) {
            return programme.allocations();
        }
        List<Allocation> recut = new ArrayList<>();
        for (Allocation each : programme.allocations()) {
            boolean passedOn = boundaries.recut().stream()
                    .anyMatch(figure -> figure.map() == UnitMap.AS_THEY_WERE
                            && figure.unit().equals(each.unit())
                            && figure.comparable()
                            && isOver(figure));
            if (!passedOn || livesOn(each.unit())) {
                recut.add(new Allocation(
                        each.indicator(),
                        each.unit(),
                        find(UnitMap.AS_THEY_ARE, each.unit(), each.indicator())
                                .flatMap(RecutFigure::allocated)
                                .orElse(each.value())));
            }
        }
        return recut;
    }

    /** What the units of the map have reached, by code, those of one code together. */
    public Map<String, List<UnitParts>> byCode() {
        return units(snapshot.units()).stream()
                .collect(Collectors.groupingBy(each -> each.unit().code()));
    }

    /** What a table of units is called when its map is not that of today. */
    public String heading(String heading) {
        return boundaries.showsThen() ? words.text("map.heading", heading) : heading;
    }

    /** The unit's own part, without that of the units that went into it. */
    private UnitParts own(UnitLine line) {
        Map<String, UnitFigure> figures = new HashMap<>(line.figures());
        boundaries.recut().stream()
                .filter(figure -> is(figure, line.unit()))
                .map(RecutFigure::indicator)
                .forEach(figures::remove);
        figures.putAll(figures(line.unit()));
        return new UnitParts(line.unit(), Optional.of(line), "", figures);
    }

    private UnitParts ended(OrgUnit unit) {
        String day = new Moments(words).day(unit.validTo().orElseThrow());
        return new UnitParts(
                unit,
                Optional.empty(),
                words.text(isWhole(unit) ? "map.ended" : "map.ended-split", day),
                figures(unit));
    }

    private Map<String, UnitFigure> figures(OrgUnit unit) {
        Map<String, UnitFigure> figures = new HashMap<>();
        boundaries.recut().stream()
                .filter(figure -> figure.map() == UnitMap.AS_THEY_WERE && is(figure, unit))
                .forEach(figure -> figure.actual()
                        .ifPresent(actual ->
                                figures.put(figure.indicator(), new UnitFigure(actual, figure.denominator(), false))));
        return figures;
    }

    /** On the map of today only those whose figures no unit of today has. */
    private Set<OrgUnit> ended() {
        Set<OrgUnit> ended = new LinkedHashSet<>();
        boundaries.recut().stream()
                .filter(this::isOver)
                .filter(figure -> boundaries.showsThen() || !figure.comparable())
                .forEach(figure ->
                        programme.units().find(figure.unit(), figure.since()).ifPresent(ended::add));
        return ended;
    }

    private boolean isWhole(OrgUnit unit) {
        return boundaries.recut().stream()
                .filter(figure -> figure.map() == UnitMap.AS_THEY_WERE && is(figure, unit))
                .allMatch(RecutFigure::comparable);
    }

    private boolean isOver(RecutFigure figure) {
        return programme
                .units()
                .find(figure.unit(), figure.since())
                .filter(unit -> !unit.existsOn(snapshot.period().end()))
                .isPresent();
    }

    private boolean livesOn(String code) {
        return programme.units().find(code, snapshot.period().end()).isPresent();
    }

    private Optional<RecutFigure> find(UnitMap map, String code, String indicator) {
        return programme
                .units()
                .find(code, snapshot.period().end())
                .flatMap(unit -> boundaries.find(map, code, unit.validFrom(), indicator));
    }

    private static boolean is(RecutFigure figure, OrgUnit unit) {
        return figure.unit().equals(unit.code()) && figure.since().equals(unit.validFrom());
    }
}
