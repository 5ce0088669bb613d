package vn.tonghop.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds figures against the plan's own words, in whole numbers. */
final class Verdicts {

    static final String MET = "MET";
    static final String ON_TRACK = "ON_TRACK";
    static final String BEHIND = "BEHIND";
    static final String NOT_MET = "NOT_MET";
    static final String NOT_JUDGED = "NOT_JUDGED";

    private final Span span;

    Verdicts(Span span) {
        this.span = span;
    }

    /** Of a count, a ratio, or a number of units or places. */
    String of(Map<String, ?> indicator, long actual, Optional<Long> whole, boolean known) {
        String kind = PlanText.text(indicator, "kind");
        Optional<Map<?, ?>> level = level(indicator);
        boolean noQuarterYet = kind.equals("frequency") && span.lastMonth() < 3;
        if (!known
                || isNeutral(indicator)
                || level.isEmpty()
                || noQuarterYet
                || whole.filter(number -> number == 0).isPresent()) {
            return NOT_JUDGED;
        }
        if (reached(level.get(), actual, whole, 1, 1)) {
            boolean forGood = span.closesTheYear();
            return switch (PlanText.text(indicator, "pace")) {
                case "year-end" -> forGood ? MET : NOT_JUDGED;
                case "steady" -> forGood || !mayFall(kind) ? MET : ON_TRACK;
                default -> forGood || !kind.equals("maintain") ? MET : ON_TRACK;
            };
        }
        if (span.closesTheYear()) {
            return NOT_MET;
        }
        return switch (PlanText.text(indicator, "pace")) {
            case "year-end" -> NOT_JUDGED;
            case "steady" -> BEHIND;
            default -> reached(level.get(), actual, whole, span.daysGone(), span.daysOfYear()) ? ON_TRACK : BEHIND;
        };
    }

    /** How many units have something to reach, reach it, and keep pace with it. */
    String unitByUnit(
            Map<String, ?> indicator, Map<String, Long> actuals, Map<String, Long> wholes, boolean handedDown) {
        Optional<Map<?, ?>> level = level(indicator);
        if (level.isEmpty() || isNeutral(indicator)) {
            return "";
        }
        int asked = 0;
        int full = 0;
        int onPace = 0;
        for (Map.Entry<String, Long> unit : actuals.entrySet()) {
            long whole = wholes.getOrDefault(unit.getKey(), 0L);
            Map<?, ?> own = handedDown ? Map.of("value", whole) : level.get();
            if (whole > 0) {
                boolean reached = reached(own, unit.getValue(), Optional.of(whole), 1, 1);
                boolean keepsUp = PlanText.text(indicator, "pace").equals("linear")
                        && reached(own, unit.getValue(), Optional.of(whole), span.daysGone(), span.daysOfYear());
                asked++;
                full += reached ? 1 : 0;
                onPace += reached || keepsUp ? 1 : 0;
            }
        }
        return asked == 0 ? "" : ", unit by unit " + asked + " " + full + " " + onPace;
    }

    private static boolean isNeutral(Map<String, ?> indicator) {
        return PlanText.text(indicator, "kind").equals("neutral")
                || PlanText.text(indicator, "polarity").equals("neutral");
    }

    /** Of what must not happen. */
    String none(long cases, int in, int out) {
        if (cases > 0) {
            return NOT_MET;
        }
        if (span.closesTheYear()) {
            return out == 0 ? MET : NOT_JUDGED;
        }
        return in > 0 ? ON_TRACK : NOT_JUDGED;
    }

    static String together(List<String> parts) {
        if (parts.contains(NOT_MET)) {
            return NOT_MET;
        }
        if (parts.contains(BEHIND)) {
            return BEHIND;
        }
        if (parts.contains(NOT_JUDGED)) {
            return NOT_JUDGED;
        }
        return parts.contains(ON_TRACK) ? ON_TRACK : MET;
    }

    private static boolean mayFall(String kind) {
        return List.of("ratio", "maintain", "frequency", "tracked-list").contains(kind);
    }

    private static boolean reached(Map<?, ?> level, long actual, Optional<Long> whole, long daysGone, long days) {
        long value = Long.parseLong(PlanText.text(level, "value"));
        boolean percent = PlanText.text(level, "percent").equals("true");
        long wanted = (percent ? value * whole.orElseThrow() : value) * daysGone;
        long is = (percent ? actual * 100 : actual) * days;
        return PlanText.text(level, "comparator").equals("more-than") ? is > wanted : is >= wanted;
    }

    private Optional<Map<?, ?>> level(Map<String, ?> indicator) {
        if (indicator.get("target") instanceof Map<?, ?> level) {
            return Optional.of(level);
        }
        if (!(indicator.get("targets") instanceof List<?>)) {
            return Optional.empty();
        }
        Optional<Map<?, ?>> inForce = Optional.empty();
        for (Map<String, ?> level : PlanText.maps(indicator.get("targets"))) {
            String from = PlanText.text(level, "from");
            if (from.isEmpty() || !LocalDate.parse(from).isAfter(span.end())) {
                inForce = Optional.of(level);
            }
        }
        return inForce;
    }
}
