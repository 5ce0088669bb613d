package vn.tonghop.disclosure;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.indicator.Indicator;

/** Counts so small that they could point at somebody: 1 to 4 people of a sensitive sheet. */
public final class SmallCounts {

    /** The smallest count above zero that is printed as it is. */
    public static final int SMALLEST_SHOWN = 5;

    private static final Set<String> PEOPLE = Set.of("người", "lượt", "lượt người");

    private final Programme programme;
    private final Set<String> elements;
    private final Audience audience;

    private SmallCounts(Programme programme, Set<String> elements, Audience audience) {
        this.programme = programme;
        this.elements = elements;
        this.audience = audience;
    }

    public static SmallCounts of(Programme programme, Audience audience) {
        Set<String> elements = programme.forms().values().stream()
                .flatMap(form -> form.figureSheets().stream())
                .filter(FormSheet::sensitive)
                .flatMap(SmallCounts::elements)
                .filter(element -> PEOPLE.contains(element.unit()))
                .map(DataElement::code)
                .collect(Collectors.toSet());
        return new SmallCounts(programme, elements, audience);
    }

    /** Whether any part of the indicator counts people whom nobody may recognise. */
    public boolean isAboutPersons(Indicator indicator) {
        return programme.parts(indicator).stream().anyMatch(this::isAboutPersons)
                || Stream.concat(indicator.numerator().stream(), indicator.denominator().stream())
                        .anyMatch(term -> elements.contains(term.element()));
    }

    /** Whether the audience may not read this count of the indicator. */
    public boolean hides(Indicator indicator, BigDecimal count) {
        return !audience.seesSmallCounts()
                && count.signum() > 0
                && count.compareTo(BigDecimal.valueOf(SMALLEST_SHOWN)) < 0
                && isAboutPersons(indicator);
    }

    /** Whether the audience may not read what single units say of this data element, small or not. */
    public boolean hidesOfUnits(String element) {
        return !audience.seesSmallCounts() && elements.contains(element);
    }

    private static Stream<DataElement> elements(FormSheet sheet) {
        return sheet.tables().stream()
                .flatMap(table -> table.isList()
                        ? table.rows().stream().flatMap(row -> row.element().stream())
                        : table.columns().stream());
    }
}
