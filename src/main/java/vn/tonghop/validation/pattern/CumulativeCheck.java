package vn.tonghop.validation.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.PastReport;

/**
 * A sheet whose figures look like sums since the year began: hardly one is below what the earlier periods add up to, or
 * all have been rising for periods.
 *
 * @param share how many of the cells have to look so
 * @param evidence how unlikely that has to be by chance, in bits
 */
record CumulativeCheck(double share, double evidence) implements Check {

    private static final int RISES = 3;

    @Override
    public List<Term> terms() {
        return List.of();
    }

    @Override
    public String outline() {
        return "cumulative ≥ " + share + ", " + evidence + " bits";
    }

    @Override
    public boolean needsPast() {
        return true;
    }

    @Override
    public boolean concerns(Form form, Predicate<Term> askedSomewhere) {
        return !SheetCells.of(form).isEmpty();
    }

    @Override
    public Optional<Placed> on(Form form) {
        List<SheetCells> sheets = SheetCells.of(form);
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(scene -> scene.past().stream()
                        .flatMap(past -> sheets.stream().flatMap(sheet -> look(scene, sheet).stream()))
                        .toList());
    }

    private Optional<Sighting> look(Scene scene, SheetCells sheet) {
        List<PastReport> year = scene.inYear();
        List<Observation> cells = sheet.in(scene);
        List<double[]> before =
                year.stream().map(report -> SheetCells.numbers(cells, report)).toList();
        List<Integer> grown = grown(SheetCells.numbers(cells), before);
        return grown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sighting(
                        grown.stream().map(cells::get).toList(),
                        "cumulative",
                        phrases -> new String[] {String.valueOf(grown.size()), String.valueOf(year.size())},
                        true));
    }

    /** The cells that look like sums, when enough of them do. */
    private List<Integer> grown(double[] now, List<double[]> before) {
        if (before.size() < 2) {
            return List.of();
        }
        List<Integer> told = new ArrayList<>();
        List<Integer> grown = new ArrayList<>();
        double bits = 0;
        for (int i = 0; i < now.length; i++) {
            double[] series = new double[before.size()];
            double sum = 0;
            for (int month = 0; month < series.length; month++) {
                series[month] = before.get(month)[i];
                sum += series[month];
            }
            if (sum > 0) {
                told.add(i);
            }
            if (sum > 0 && (now[i] >= sum || rises(series, now[i]))) {
                grown.add(i);
                bits += surprise(series);
            }
        }
        boolean enough = grown.size() >= share * told.size() && bits >= evidence;
        return enough ? grown : List.of();
    }

    /** Never falling over the whole year so far, which has to be long enough to say so. */
    private static boolean rises(double[] series, double now) {
        return series.length >= RISES
                && IntStream.range(1, series.length).allMatch(i -> series[i] >= series[i - 1])
                && now >= series[series.length - 1]
                && now > series[0];
    }

    /**
     * One month is as large as n others together once in about 2 to the n. Where most months are empty it says nothing:
     * what happens seldom fills many cells at once.
     */
    private static double surprise(double[] series) {
        long filled = Arrays.stream(series).filter(value -> value > 0).count();
        return 2 * filled > series.length ? filled : 0;
    }

    @Override
    public boolean isBrokenBy(Entry example) {
        example.allowOnly("now", "before");
        return !grown(
                        numbers(example.text("now")),
                        example.texts("before").stream()
                                .map(CumulativeCheck::numbers)
                                .toList())
                .isEmpty();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    static CumulativeCheck read(Entry entry) {
        return new CumulativeCheck(
                entry.number("share").doubleValue(), entry.number("evidence").doubleValue());
    }
}
