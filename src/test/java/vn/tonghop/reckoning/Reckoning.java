package vn.tonghop.reckoning;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.tonghop.reckoning.Totals.Total;

/** Works every figure of a programme out, from what was sent and what is written down. */
public final class Reckoning {

    private final PlanText plan;
    private final Post post = new Post();

    public Reckoning(Path jobs, String programme) {
        this.plan = new PlanText(jobs, programme);
    }

    /** @param refused names of files that were not accepted */
    public void read(List<Path> folders, Set<String> refused) {
        var sheets = new Sheets(plan);
        folders.forEach(folder -> post.add(folder, refused, sheets));
    }

    /** Every figure by the code of its indicator. */
    public Map<String, Reckoned> figures(String period, Instant asOf) {
        var span = Span.of(period);
        var year = new Year(span, new Totals(plan, span, post, asOf));
        Map<String, Reckoned> figures = new LinkedHashMap<>();
        plan.indicators().keySet().forEach(code -> figures.put(code, year.figure(code)));
        return figures;
    }

    /**
     * What single lines have of figures, by indicator and unit: a unit that has no line is in that of what it lies in.
     *
     * @param lines codes of the units that have one
     */
    public Map<String, String> parts(Map<String, Reckoned> figures, String period, Set<String> lines) {
        var span = Span.of(period);
        Map<String, String> parts = new TreeMap<>();
        figures.forEach((code, figure) -> {
            Map<String, Part> byLine = new TreeMap<>();
            figure.parts()
                    .forEach((unit, part) -> lines.stream()
                            .filter(line -> lines.contains(unit)
                                    ? line.equals(unit)
                                    : plan.land().lies(unit, line, span.end()))
                            .forEach(line -> byLine.merge(line, part, Part::plus)));
            boolean ratio = PlanText.text(plan.indicators().get(code), "kind").equals("ratio");
            byLine.forEach((line, part) -> parts.put(code + " " + line, part.said(ratio)));
        });
        return parts;
    }

    /** What all together reported on each row of some data elements, each behind the code of its form. */
    public Map<String, String> rows(String period, Instant asOf, Set<String> elements) {
        var span = Span.of(period);
        return new RowsOfForms(plan, span, new Totals(plan, span, post, asOf).counting()).of(elements);
    }

    /** The year up to the end of one period. */
    private final class Year {

        private final Span span;
        private final Totals totals;
        private final Verdicts verdicts;

        Year(Span span, Totals totals) {
            this.span = span;
            this.totals = totals;
            this.verdicts = new Verdicts(span);
        }

        Reckoned figure(String code) {
            Map<String, ?> indicator = plan.indicators().get(code);
            return switch (PlanText.text(indicator, "kind")) {
                case "composite" -> composite(indicator);
                case "derived" -> derived(indicator);
                case "tracked-list" ->
                    new ListedPlaces(plan, totals, span).figure(indicator, group(indicator), verdicts);
                case "ratio" -> ratio(indicator);
                case "count", "neutral", "zero-tolerance" -> count(indicator);
                default -> units(indicator);
            };
        }

        private TreeSet<String> group(Map<String, ?> indicator) {
            return plan.group(PlanText.text(indicator, "reporters"), span.end());
        }

        private Reckoned count(Map<String, ?> indicator) {
            List<String> terms = sum(indicator, "numerator");
            var tally = new Tally(group(indicator), unit -> {
                List<Total> known = known(unit, terms);
                return known.isEmpty() ? Optional.empty() : Optional.of(new Part(toDate(known), 0, anyCurrent(known)));
            });
            String standing = PlanText.text(indicator, "kind").equals("zero-tolerance")
                    ? verdicts.none(tally.actual, tally.current.size() + tally.stale.size(), tally.absent.size())
                    : verdicts.of(indicator, tally.actual, Optional.empty(), tally.isKnown());
            return tally.figure(
                    Optional.of(inPeriod(indicator, terms)),
                    Optional.empty(),
                    standing,
                    List.of(),
                    verdicts.unitByUnit(
                            indicator, actuals(tally), plan.handedDown(PlanText.text(indicator, "code")), true));
        }

        private Reckoned ratio(Map<String, ?> indicator) {
            List<String> parts = sum(indicator, "numerator");
            List<String> wholes = sum(indicator, "denominator");
            var tally = new Tally(group(indicator), unit -> {
                List<Total> part = known(unit, parts);
                List<Total> whole = known(unit, wholes);
                return part.isEmpty() || whole.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Part(toDate(part), toDate(whole), anyCurrent(part) && anyCurrent(whole)));
            });
            String standing = verdicts.of(indicator, tally.actual, Optional.of(tally.whole), tally.isKnown());
            return tally.figure(
                    Optional.of(inPeriod(indicator, parts)),
                    Optional.of(tally.whole),
                    standing,
                    List.of(),
                    tally.parts.size() < 2 ? "" : verdicts.unitByUnit(indicator, actuals(tally), wholes(tally), false));
        }

        private long inPeriod(Map<String, ?> indicator, List<String> terms) {
            return group(indicator).stream()
                    .flatMap(unit -> known(unit, terms).stream())
                    .mapToLong(Total::inPeriod)
                    .sum();
        }

        private Reckoned units(Map<String, ?> indicator) {
            TreeSet<String> due = group(indicator);
            var fulfilment = new Fulfilment(plan, totals, span, indicator);
            var tally = new Tally(due, unit -> {
                List<Total> known = known(unit, fulfilment.terms());
                return known.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Part(fulfilment.holds(unit) ? 1 : 0, 0, anyCurrent(known)));
            });
            Optional<Long> all = Optional.of((long) due.size());
            List<String> lost = tally.parts.entrySet().stream()
                    .filter(part -> part.getValue().actual() == 0)
                    .map(Map.Entry::getKey)
                    .toList();
            boolean kept = PlanText.text(indicator, "kind").equals("maintain");
            return tally.figure(
                    Optional.empty(),
                    all,
                    verdicts.of(indicator, tally.actual, all, tally.isKnown()),
                    kept ? lost : List.of(),
                    "");
        }

        private Reckoned composite(Map<String, ?> indicator) {
            List<String> codes = PlanText.list(indicator, "parts");
            List<Reckoned> parts = codes.stream().map(this::figure).toList();
            List<String> standings = parts.stream().map(Reckoned::standing).toList();
            List<String> failing = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                if (List.of(Verdicts.BEHIND, Verdicts.NOT_MET).contains(standings.get(i))) {
                    failing.add(codes.get(i));
                }
            }
            long good = standings.stream()
                    .filter(List.of(Verdicts.MET, Verdicts.ON_TRACK)::contains)
                    .count();
            Tally tally = all(parts);
            return new Reckoned(
                    Optional.empty(),
                    good,
                    Optional.of((long) codes.size()),
                    Verdicts.together(standings),
                    tally.current,
                    tally.stale,
                    tally.absent,
                    failing,
                    "");
        }

        private Reckoned derived(Map<String, ?> indicator) {
            List<Reckoned> parts =
                    PlanText.list(indicator, "parts").stream().map(this::figure).toList();
            long actual = parts.stream().mapToLong(Reckoned::actual).sum();
            long inPeriod =
                    parts.stream().mapToLong(part -> part.inPeriod().orElse(0L)).sum();
            boolean known = parts.stream()
                    .anyMatch(part -> !part.current().isEmpty() || !part.stale().isEmpty());
            Tally tally = all(parts);
            return new Reckoned(
                    Optional.of(inPeriod),
                    actual,
                    Optional.empty(),
                    verdicts.of(indicator, actual, Optional.empty(), known),
                    tally.current,
                    tally.stale,
                    tally.absent,
                    List.of(),
                    "",
                    together(parts));
        }

        private static Map<String, Part> together(List<Reckoned> figures) {
            Map<String, Part> together = new TreeMap<>();
            figures.forEach(figure -> figure.parts().forEach((unit, part) -> together.merge(unit, part, Part::plus)));
            return together;
        }

        /** A unit is in it when it is in every part that it owes. */
        private Tally all(List<Reckoned> parts) {
            var due = new TreeSet<String>();
            parts.forEach(part -> due.addAll(part.due()));
            return new Tally(
                    due,
                    unit -> parts.stream().anyMatch(part -> part.absent().contains(unit))
                            ? Optional.empty()
                            : Optional.of(new Part(
                                    0,
                                    0,
                                    parts.stream()
                                            .noneMatch(part -> part.stale().contains(unit)))));
        }

        private List<Total> known(String unit, List<String> terms) {
            return terms.stream()
                    .flatMap(term -> totals.of(unit, term).stream())
                    .toList();
        }
    }

    private static Map<String, Long> actuals(Tally tally) {
        Map<String, Long> actuals = new TreeMap<>();
        tally.parts.forEach((unit, part) -> actuals.put(unit, part.actual()));
        return actuals;
    }

    private static Map<String, Long> wholes(Tally tally) {
        Map<String, Long> wholes = new TreeMap<>();
        tally.parts.forEach((unit, part) -> wholes.put(unit, part.whole()));
        return wholes;
    }

    private static List<String> sum(Map<String, ?> indicator, String key) {
        return Arrays.stream(PlanText.text(indicator, key).split("\\+"))
                .map(String::strip)
                .toList();
    }

    private static long toDate(List<Total> totals) {
        return totals.stream().mapToLong(Total::toDate).sum();
    }

    private static boolean anyCurrent(List<Total> totals) {
        return totals.stream().anyMatch(Total::current);
    }

    /** Adds units up and keeps who is in the sum. */
    private static final class Tally {

        private final Set<String> current = new TreeSet<>();
        private final Set<String> stale = new TreeSet<>();
        private final Set<String> absent = new TreeSet<>();
        private final Map<String, Part> parts = new TreeMap<>();
        private long actual;
        private long whole;

        Tally(Set<String> due, Function<String, Optional<Part>> parts) {
            for (String unit : due) {
                Optional<Part> part = parts.apply(unit);
                (part.isEmpty() ? absent : part.get().current() ? current : stale).add(unit);
                part.ifPresent(known -> this.parts.put(unit, known));
                actual += part.map(Part::actual).orElse(0L);
                whole += part.map(Part::whole).orElse(0L);
            }
        }

        boolean isKnown() {
            return !current.isEmpty() || !stale.isEmpty();
        }

        Reckoned figure(
                Optional<Long> inPeriod, Optional<Long> all, String standing, List<String> lost, String unitByUnit) {
            return new Reckoned(inPeriod, actual, all, standing, current, stale, absent, lost, unitByUnit, parts);
        }
    }
}
