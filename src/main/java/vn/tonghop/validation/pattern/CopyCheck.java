package vn.tonghop.validation.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/**
 * Sheets whose figures are those of another report, cell by cell.
 *
 * @param share how many of the cells that are not zero have to be the same
 * @param evidence how unlikely the sameness has to be by chance, in bits
 */
record CopyCheck(Source source, double share, double evidence) implements Check {

    enum Source {
        /** The same unit's report for the period before. */
        LAST,
        /** Another unit's report for the same period. */
        NEIGHBOUR
    }

    @Override
    public List<Term> terms() {
        return List.of();
    }

    @Override
    public String outline() {
        return "copy of " + source + " ≥ " + share + ", " + evidence + " bits";
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
        return sheets.isEmpty() ? Optional.empty() : Optional.of(scene -> copies(scene, sheets));
    }

    private List<Sighting> copies(Scene scene, List<SheetCells> sheets) {
        List<PastReport> others = scene.past().map(past -> others(past, scene)).orElse(List.of());
        return others.stream().flatMap(other -> copied(scene, sheets, other).stream()).findFirst().stream()
                .toList();
    }

    private List<PastReport> others(Past past, Scene scene) {
        return source == Source.LAST ? past.last(scene.period()).stream().toList() : past.neighbours();
    }

    /** All sheets that are copied from one report, as one sighting. */
    private Optional<Sighting> copied(Scene scene, List<SheetCells> sheets, PastReport other) {
        List<Observation> same = new ArrayList<>();
        for (SheetCells sheet : sheets) {
            List<Observation> cells = sheet.in(scene);
            List<Double> now = SheetCells.numbers(cells);
            List<Double> then = SheetCells.numbers(cells, other);
            if (SameCells.of(now, then).isCopy(share, evidence)) {
                for (int i = 0; i < cells.size(); i++) {
                    if (now.get(i) != 0 && now.get(i).equals(then.get(i))) {
                        same.add(cells.get(i));
                    }
                }
            }
        }
        String from = source == Source.LAST ? other.period().code() : other.unit();
        return same.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sighting(
                        same,
                        source == Source.LAST ? "copied-last" : "copied-neighbour",
                        phrases -> new String[] {String.valueOf(same.size()), from},
                        false));
    }

    @Override
    public boolean isBrokenBy(Entry example) {
        example.allowOnly("now", "before");
        return SameCells.of(numbers(example, "now"), numbers(example, "before")).isCopy(share, evidence);
    }

    private static List<Double> numbers(Entry example, String key) {
        return Arrays.stream(example.text(key).split(" ")).map(Double::valueOf).toList();
    }

    static CopyCheck read(Entry entry, Source source) {
        return new CopyCheck(
                source,
                entry.number("share").doubleValue(),
                entry.number("evidence").doubleValue());
    }
}
