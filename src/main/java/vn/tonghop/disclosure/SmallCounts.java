package vn.tonghop.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Told;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;

/**
 * What an audience may not read: counts so small that they could point at somebody, 1 to 4 people of a sensitive sheet, and
 * every figure of an indicator that is not for it.
 */
public final class SmallCounts {

    /** The smallest count above zero that is printed as it is. */
    public static final int SMALLEST_SHOWN = 5;

    /** The name of the words that stand for a count from 1 to 4. */
    public static final String SMALL_MARK = "hidden";

    private static final Set<String> PEOPLE = Set.of("người", "lượt", "lượt người");

    private final Programme programme;
    private final Set<String> elements;
    private final Set<String> closed;
    private final Audience audience;
    private final Map<String, Set<BigDecimal>> heldBack;
    private final Map<String, Set<BigDecimal>> everHeldBack;
    private final Map<String, Set<BigDecimal>> blurred;
    /** Data elements of sheets that only specialists read, as they were asked for. */
    private final Map<String, Boolean> inside = new ConcurrentHashMap<>();

    private SmallCounts(
            Programme programme,
            Set<String> elements,
            Set<String> closed,
            Audience audience,
            Map<String, Set<BigDecimal>> heldBack,
            Map<String, Set<BigDecimal>> everHeldBack,
            Map<String, Set<BigDecimal>> blurred) {
        this.programme = programme;
        this.elements = elements;
        this.closed = closed;
        this.audience = audience;
        this.heldBack = heldBack;
        this.everHeldBack = everHeldBack;
        this.blurred = blurred;
    }

    public static SmallCounts of(Programme programme, Audience audience) {
        Set<String> elements = programme.forms().values().stream()
                .flatMap(form -> form.figureSheets().stream())
                .filter(FormSheet::sensitive)
                .flatMap(SmallCounts::elements)
                .filter(element -> PEOPLE.contains(element.unit()))
                .map(DataElement::code)
                .collect(Collectors.toSet());
        Set<String> closed = programme.indicators().stream()
                .filter(indicator -> !audience.reads(programme.readers(indicator)))
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return new SmallCounts(programme, elements, closed, audience, Map.of(), Map.of(), Map.of());
    }

    /** With the larger counts that this report must keep back too, lest a small one be worked out from them. */
    public SmallCounts in(Snapshot snapshot) {
        if (audience.seesSmallCounts()) {
            return this;
        }
        Map<String, List<String>> parts = new HashMap<>();
        List<Told> told = new ArrayList<>(snapshot.told());
        snapshot.figures().stream()
                .filter(figure -> figure.coverage().isGiven())
                .map(figure -> told(figure, snapshot))
                .forEach(told::add);
        Set<String> protectedCodes = new HashSet<>();
        programme.indicators().stream().filter(this::isAboutPersons).forEach(indicator -> {
            protectedCodes.add(indicator.code());
            parts.put(indicator.code(), indicator.measure().parts());
        });
        told.removeIf(each -> !protectedCodes.contains(each.indicator()));
        YearExposure year = YearExposure.of(told, parts);
        return new SmallCounts(
                programme, elements, closed, audience, year.heldBack(), year.everHeldBack(), year.blurred());
    }

    private static Told told(Figure figure, Snapshot snapshot) {
        Optional<Before> before = snapshot.outlook().of(figure.indicator()).flatMap(IndicatorOutlook::before);
        return new Told(
                snapshot.period(),
                snapshot.revision(),
                figure.indicator(),
                figure.inPeriod(),
                figure.actual(),
                figure.denominator(),
                before.flatMap(Before::actual),
                before.flatMap(Before::denominator));
    }

    /** Whether any part of the indicator counts people whom nobody may recognise. */
    public boolean isAboutPersons(Indicator indicator) {
        return programme.parts(indicator).stream().anyMatch(this::isAboutPersons)
                || Stream.concat(indicator.numerator().stream(), indicator.denominator().stream())
                        .anyMatch(term -> elements.contains(term.element()));
    }

    /** Whether the audience may not read this count of the indicator. */
    public boolean hides(Indicator indicator, BigDecimal count) {
        return isClosed(indicator)
                || !audience.seesSmallCounts()
                        && (isSmall(count) && isAboutPersons(indicator) || holds(heldBack, indicator, count));
    }

    /** Whether the audience may not be told that an earlier report of the year should have said this count. */
    public boolean hidesStill(Indicator indicator, BigDecimal count) {
        return hides(indicator, count) || holds(everHeldBack, indicator, count);
    }

    /** Whether the indicator counts people of whom the audience may not read small numbers. */
    public boolean guards(Indicator indicator) {
        return !audience.seesSmallCounts() && isAboutPersons(indicator);
    }

    /** Whether no figure of the indicator is for the audience. */
    public boolean isClosed(Indicator indicator) {
        return closed.contains(indicator.code());
    }

    /** Whether the audience may not be told what single units, or which, are behind the indicator. */
    public boolean tellsNoUnits(Indicator indicator) {
        return isClosed(indicator) || isAboutPersons(indicator);
    }

    /**
     * The name of the words that stand for a hidden count: from 1 to 4, a larger one, or one that is not for the audience. A
     * small one of which its own mark would tell too much has the mark of a larger one.
     */
    public String mark(Indicator indicator, BigDecimal count) {
        if (isClosed(indicator)) {
            return "hidden.restricted";
        }
        return isSmall(count) && !holds(blurred, indicator, count) ? SMALL_MARK : "hidden.held-back";
    }

    /** Whether a count points at few people by itself, and not only together with others. */
    public static boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(SMALLEST_SHOWN)) < 0;
    }

    private static boolean holds(Map<String, Set<BigDecimal>> held, Indicator indicator, BigDecimal count) {
        return held.getOrDefault(indicator.code(), Set.of()).stream().anyMatch(each -> each.compareTo(count) == 0);
    }

    /** Whether the audience may not read what single units say of this data element, small or not. */
    public boolean hidesOfUnits(String element) {
        return !audience.seesSmallCounts()
                && (elements.contains(element) || inside.computeIfAbsent(element, this::isRestricted));
    }

    private boolean isRestricted(String element) {
        return programme.forms().values().stream().anyMatch(form -> form.isRestricted(element));
    }

    private static Stream<DataElement> elements(FormSheet sheet) {
        return sheet.tables().stream()
                .flatMap(table -> table.isList()
                        ? table.rows().stream().flatMap(row -> row.element().stream())
                        : table.columns().stream());
    }
}
