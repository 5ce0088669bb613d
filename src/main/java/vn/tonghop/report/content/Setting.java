package vn.tonghop.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.report.content.ahead.OutlookSource;
import vn.tonghop.report.content.land.UnitsOnMap;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitLine;

/** What every part of a report is written from. */
public record Setting(
        Snapshot snapshot, Programme programme, ReportDefinition report, Catalogue words, SmallCounts smallCounts) {

    /** With the words numbered as the report is put together. */
    public static Setting of(Snapshot snapshot, Programme programme, ReportDefinition report, Catalogue words) {
        return new Setting(
                snapshot,
                programme,
                report,
                words.numbered(report.allParts()),
                SmallCounts.of(programme, report.audience()).in(snapshot));
    }

    public Numbers numbers() {
        return new Numbers(words);
    }

    public Moments moments() {
        return new Moments(words);
    }

    public OutlookSource outlook() {
        return new OutlookSource(snapshot, programme, smallCounts(), words);
    }

    UnitsOnMap land() {
        return new UnitsOnMap(snapshot, programme, words);
    }

    /** The figures with their indicators, in the order of the plan. */
    public List<Measured> measured() {
        Map<String, Figure> figures =
                snapshot.figures().stream().collect(Collectors.toMap(Figure::indicator, Function.identity()));
        return programme.indicators().stream()
                .filter(indicator -> figures.containsKey(indicator.code()))
                .map(indicator -> Measured.of(indicator, snapshot.period(), figures.get(indicator.code()), smallCounts))
                .toList();
    }

    public Measured measured(String code) {
        return measured().stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("indicator " + code + " is not in " + snapshot.runId()));
    }

    Indicator indicator(String code) {
        return programme.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("indicator " + code + " is not in " + programme.id()));
    }

    /** The units of the table of units: the places that report, or where none does everybody. */
    public List<UnitLine> listed() {
        List<UnitLine> places =
                snapshot.units().stream().filter(UnitNouns::isPlace).toList();
        return places.isEmpty() ? snapshot.units() : places;
    }

    /** The units beside them. */
    public List<UnitLine> offices() {
        return listed().size() == snapshot.units().size()
                ? List.of()
                : snapshot.units().stream()
                        .filter(line -> !UnitNouns.isPlace(line))
                        .toList();
    }

    public UnitNouns nouns() {
        return UnitNouns.of(listed(), programme, snapshot.period(), words);
    }

    public List<UnitLine> notCounted() {
        return snapshot.units().stream().filter(line -> !line.state().counts()).toList();
    }

    /** Until the end of which day a unit was given time, by its code. */
    public Optional<LocalDate> extended(String code) {
        return snapshot.units().stream()
                .filter(line -> line.unit().code().equals(code))
                .flatMap(line -> line.extended().stream())
                .findFirst();
    }

    public String unitName(String code) {
        return snapshot.units().stream()
                .filter(line -> line.unit().code().equals(code))
                .map(line -> line.unit().name().replace(" - ", "\u00A0- "))
                .findFirst()
                .orElse(code);
    }
}
