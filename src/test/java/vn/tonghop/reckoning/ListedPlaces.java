package vn.tonghop.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tonghop.reckoning.Totals.Total;

/** The places that a plan lists: what those in whose area they lie say of them. */
final class ListedPlaces {

    private final PlanText plan;
    private final Totals totals;
    private final Span span;

    ListedPlaces(PlanText plan, Totals totals, Span span) {
        this.plan = plan;
        this.totals = totals;
        this.span = span;
    }

    Reckoned figure(Map<String, ?> indicator, Set<String> group, Verdicts verdicts) {
        List<String> places = PlanText.list(indicator, "items");
        List<String> open = new ArrayList<>();
        boolean broken = false;
        Map<String, Boolean> speakers = new TreeMap<>();
        var due = new TreeSet<String>();
        for (String place : places) {
            boolean quiet = true;
            boolean heard = false;
            for (String unit : asked(place, group)) {
                due.add(unit);
                Optional<Total> grade = totals.of(unit, "P_CUOI[" + place + "]");
                if (grade.isPresent()) {
                    heard = true;
                    boolean holds = PlanText.list(indicator, "conditions").stream()
                            .allMatch(condition ->
                                    Fulfilment.holds(condition, grade.get().toDate(), plan.baseline(place)));
                    quiet &= holds;
                    speakers.merge(unit, grade.get().current(), Boolean::logicalOr);
                }
            }
            broken |= heard && !quiet;
            if (!heard || !quiet) {
                open.add(place);
            }
        }
        return figure(indicator, verdicts, places.size(), open, broken, due, speakers);
    }

    private static Reckoned figure(
            Map<String, ?> indicator,
            Verdicts verdicts,
            long all,
            List<String> open,
            boolean broken,
            Set<String> due,
            Map<String, Boolean> speakers) {
        var current = new TreeSet<String>();
        var stale = new TreeSet<String>();
        speakers.forEach((unit, now) -> (now ? current : stale).add(unit));
        var absent = new TreeSet<>(due);
        absent.removeAll(speakers.keySet());
        long quiet = all - open.size();
        boolean atOnce = broken && PlanText.text(indicator, "pace").equals("steady");
        String standing =
                atOnce ? Verdicts.NOT_MET : verdicts.of(indicator, quiet, Optional.of(all), !speakers.isEmpty());
        return new Reckoned(Optional.empty(), quiet, Optional.of(all), standing, current, stale, absent, open, "");
    }

    /** Who lies around the place, or contains what does; everybody where nobody knows. */
    private Set<String> asked(String place, Set<String> group) {
        var near = new TreeSet<String>();
        for (String around : plan.land().around(place, span.end())) {
            for (String unit : group) {
                if (plan.land().lies(unit, around, span.end()) || plan.land().lies(around, unit, span.end())) {
                    near.add(unit);
                }
            }
        }
        return near.isEmpty() ? group : near;
    }
}
