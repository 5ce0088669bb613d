package vn.tonghop.spreadsheet.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.link.IndicatorLink;

/**
 * What a figure of an earlier year may be about.
 *
 * @param indicators those of the plan, and under their own codes those that they go on with
 * @param year of the plan; what is taken lies before it
 */
public record KnownPast(Map<String, Indicator> indicators, OrgUnits units, int year) {

    public KnownPast {
        indicators = Map.copyOf(indicators);
    }

    public static KnownPast of(Programme programme, List<IndicatorLink> links) {
        Map<String, Indicator> indicators =
                new HashMap<>(programme.indicators().stream().collect(Collectors.toMap(Indicator::code, each -> each)));
        boolean more = true;
        while (more) {
            more = false;
            for (IndicatorLink link : links) {
                Indicator later = indicators.get(link.later());
                more |= later != null && indicators.putIfAbsent(link.earlier(), later) == null;
            }
        }
        return new KnownPast(indicators, programme.units(), programme.year());
    }

    Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** Whether its figure is a part of a whole. */
    boolean isShare(String code) {
        return indicator(code)
                .filter(each ->
                        each.kind() == IndicatorKind.RATIO || each.kind().countsUnits())
                .isPresent();
    }

    /** Whether its sum can only grow within a year. */
    boolean grows(String code) {
        return indicator(code)
                .filter(each -> each.kind() == IndicatorKind.COUNT
                        || each.kind() == IndicatorKind.NEUTRAL
                        || each.kind() == IndicatorKind.DERIVED)
                .isPresent();
    }

    /** One to show how a code looks. */
    String example() {
        return indicators.keySet().stream().sorted().findFirst().orElse("");
    }
}
