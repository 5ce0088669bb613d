package vn.tonghop.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.disclosure.YearReport.Kind;
import vn.tonghop.disclosure.suppression.OtherNumbers;
import vn.tonghop.rollup.snapshot.Told;

/**
 * The same year of one indicator with other numbers behind the marks: they add up as the true ones do, and whoever prints
 * them the same way puts the same marks in the same places.
 */
public final class OtherYear {

    private final List<Told> told;
    private final YearExposure year;
    private final List<String> read;

    /** @param told what every report of the year said of the indicator, in the order of printing */
    public OtherYear(List<Told> told) {
        this.told = List.copyOf(told);
        this.year = YearExposure.of(told, Map.of());
        this.read = read(told);
    }

    /** Names of the numbers that were to be printed and are not. */
    public List<String> hidden() {
        return year.hidden().stream().sorted(Comparator.naturalOrder()).toList();
    }

    public long value(String name) {
        return year.exposure().cells().get(name).value();
    }

    /** What readers see, one after the other: numbers and marks. */
    public List<String> read() {
        return read;
    }

    /** The year in which one hidden number is another by so much; empty where that does not add up. */
    public Optional<OtherYear> with(String name, int by) {
        return new OtherNumbers(year.exposure()).with(name, by).map(numbers -> new OtherYear(told(numbers)));
    }

    public boolean looksLike(OtherYear other) {
        return read.equals(other.read);
    }

    public List<Told> told() {
        return told;
    }

    private List<Told> told(Map<String, Long> numbers) {
        List<Told> others = new ArrayList<>();
        for (YearReport report : YearReport.of(told)) {
            report.told()
                    .forEach((indicator, each) -> others.add(new Told(
                            each.period(),
                            each.revision(),
                            indicator,
                            each.inPeriod()
                                    .map(number -> number(numbers, report.name(indicator, Kind.IN_PERIOD), number)),
                            number(numbers, report.name(indicator, Kind.ACTUAL), each.actual()),
                            each.denominator()
                                    .map(number -> number(numbers, report.name(indicator, Kind.DENOMINATOR), number)),
                            each.before().map(number -> number(numbers, report.name(indicator, Kind.BEFORE), number)),
                            each.denominatorBefore()
                                    .map(number -> number(
                                            numbers, report.name(indicator, Kind.DENOMINATOR_BEFORE), number)))));
        }
        return others;
    }

    private static BigDecimal number(Map<String, Long> numbers, String name, BigDecimal printed) {
        return Optional.ofNullable(numbers.get(name)).map(BigDecimal::valueOf).orElse(printed);
    }

    /** Each report knows those before it only, and may speak of them again. */
    private static List<String> read(List<Told> told) {
        List<String> read = new ArrayList<>();
        for (int last = 0; last < told.size(); last++) {
            YearExposure known = YearExposure.of(told.subList(0, last + 1), Map.of());
            for (int report = 0; report <= last; report++) {
                Map<String, Set<BigDecimal>> held = report == last ? known.heldBack() : known.everHeldBack();
                String indicator = told.get(report).indicator();
                numbers(told.get(report))
                        .map(number -> read(
                                number, held.get(indicator), known.blurred().getOrDefault(indicator, Set.of())))
                        .forEach(read::add);
            }
        }
        return read;
    }

    private static String read(BigDecimal number, Set<BigDecimal> held, Set<BigDecimal> blurred) {
        if (SmallCounts.isSmall(number) && !blurred.contains(number)) {
            return "small";
        }
        return SmallCounts.isSmall(number) || held.contains(number) ? "held back" : number.toPlainString();
    }

    private static Stream<BigDecimal> numbers(Told told) {
        return Stream.of(
                        told.inPeriod(),
                        Optional.of(told.actual()),
                        told.denominator(),
                        told.before(),
                        told.denominatorBefore())
                .flatMap(Optional::stream);
    }
}
