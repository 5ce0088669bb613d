package vn.tonghop.validation.pattern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.check.Phrases;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/**
 * A count that is out of proportion to what the same unit counted before, by median and median deviation. Periods in which
 * nothing was counted say nothing of the order of magnitude and are left out.
 *
 * @param of the data elements that are looked at, on every row; none for all counts that are typed in anew each period
 * @param slip whether only counts that fit when they are shifted by one to three places are told, as slips; otherwise all
 */
record ProportionCheck(List<String> of, boolean slip, Limits limits) implements Check {

    private static final int[] SHIFTS = {10, 100, 1000};
    private static final double FITS = 1.5;

    /**
     * From when on it speaks up.
     *
     * @param periods how many earlier periods it takes
     * @param change the least difference from the median
     * @param deviations how many usual scatters off
     * @param spread how much a unit varies from period to period beyond chance, as a share
     */
    record Limits(int periods, double change, double deviations, double spread) {}

    ProportionCheck {
        of = List.copyOf(of);
    }

    @Override
    public List<Term> terms() {
        return of.stream().map(element -> new Term(element, "")).toList();
    }

    @Override
    public String outline() {
        return (slip ? "slip " : "proportion ") + of + " " + limits;
    }

    @Override
    public boolean needsPast() {
        return true;
    }

    @Override
    public boolean concerns(Form form, Predicate<Term> askedSomewhere) {
        return !asked(form).isEmpty();
    }

    @Override
    public Optional<Placed> on(Form form) {
        List<String> asked = asked(form);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(scene -> scene.past().stream()
                        .flatMap(past -> asked.stream()
                                .flatMap(element -> scene.byCategory(element).values().stream())
                                .flatMap(seen -> look(scene, past, seen).stream()))
                        .toList());
    }

    private List<String> asked(Form form) {
        return of.isEmpty()
                ? SheetCells.of(form).stream()
                        .flatMap(sheet -> sheet.elements().stream())
                        .toList()
                : of.stream().filter(form.elements()::containsKey).toList();
    }

    private Optional<Sighting> look(Scene scene, Past past, Observation seen) {
        double now = count(seen.value());
        if (now <= 0) {
            return Optional.empty();
        }
        List<Double> before = before(scene, past, seen);
        return before.size() < limits.periods()
                ? Optional.empty()
                : Optional.of(Series.of(now, before)).filter(this::isOff).flatMap(series -> sighting(seen, series));
    }

    private static List<Double> before(Scene scene, Past past, Observation seen) {
        List<Double> before = new ArrayList<>();
        LocalDate end = scene.period().end();
        for (PastReport report : past.earlier()) {
            Value value = report.of(seen.element()).get(seen.category());
            double count = value == null ? 0 : count(value);
            if (count > 0 && report.period().end().isBefore(end)) {
                before.add(count);
            }
        }
        return before;
    }

    private static double count(Value value) {
        Optional<BigDecimal> number = value.number();
        return number.isEmpty() || number.get().signum() == 0 ? 0 : number.get().doubleValue();
    }

    private boolean isOff(Series series) {
        return Math.abs(series.now() - series.median()) >= limits.change()
                && series.deviations(series.now(), limits.spread()) > limits.deviations();
    }

    private Optional<Sighting> sighting(Observation seen, Series series) {
        Optional<Double> fitting = fitting(series);
        if (slip && fitting.isEmpty()) {
            return Optional.empty();
        }
        double[] usual = series.usual(limits.spread(), limits.deviations());
        return Optional.of(new Sighting(
                List.of(seen),
                slip ? "slip" : "proportion",
                phrases -> gaps(phrases, series.now(), series.median(), usual[0], usual[1], fitting.orElse(0.0)),
                true));
    }

    /** The count that would fit, when a decimal place slipped. */
    private Optional<Double> fitting(Series series) {
        boolean tooLarge = series.now() > series.median();
        return IntStream.of(SHIFTS)
                .mapToObj(shift -> tooLarge ? series.now() / shift : series.now() * shift)
                .filter(shifted -> shifted > 0 && series.deviations(shifted, limits.spread()) < FITS)
                .findFirst();
    }

    private static String[] gaps(Phrases phrases, double... numbers) {
        return DoubleStream.of(numbers)
                .mapToObj(number -> phrases.number(BigDecimal.valueOf(Math.round(number))))
                .toArray(String[]::new);
    }

    @Override
    public boolean isBrokenBy(Entry example) {
        example.allowOnly("now", "before");
        var series = Series.of(
                example.number("now").doubleValue(),
                example.texts("before").stream().map(Double::valueOf).toList());
        return series.before().length >= limits.periods()
                && isOff(series)
                && (!slip || fitting(series).isPresent());
    }

    static ProportionCheck read(Entry entry, boolean slip) {
        return new ProportionCheck(
                entry.texts("of"),
                slip,
                new Limits(
                        entry.integer("periods"),
                        entry.number("change").doubleValue(),
                        entry.number("deviations").doubleValue(),
                        entry.number("spread").doubleValue()));
    }
}
