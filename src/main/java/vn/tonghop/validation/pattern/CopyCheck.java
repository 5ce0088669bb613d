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
    public boolean seeksCopies() {
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
        List<List<Observation>> filled =
                sheets.stream().map(sheet -> sheet.in(scene)).toList();
        return others.stream().flatMap(other -> copied(filled, other).stream()).findFirst().stream()
                .toList();
    }

    private List<PastReport> others(Past past, Scene scene) {
        return source == Source.LAST ? past.last(scene.period()).stream().toList() : past.neighbours();
    }

    /** All sheets that say the same as one report, as one sighting when together they are too much to be chance. */
    private Optional<Sighting> copied(List<List<Observation>> sheets, PastReport other) {
        List<Observation> same = new ArrayList<>();
        double bits = 0;
        for (List<Observation> cells : sheets) {
            List<Observation> equal = same(cells, other);
            if (!equal.isEmpty()) {
                var compared = SameCells.of(SheetCells.numbers(cells), SheetCells.numbers(cells, other));
                bits += compared.isCopy(share, 0) ? compared.evidence() : 0;
                same.addAll(compared.isCopy(share, 0) ? equal : List.of());
            }
        }
        String from = source == Source.LAST ? other.period().code() : other.unit();
        return same.isEmpty() || bits < evidence
                ? Optional.empty()
                : Optional.of(new Sighting(
                        same,
                        source == Source.LAST ? "copied-last" : "copied-neighbour",
                        phrases -> new String[] {String.valueOf(same.size()), from},
                        false));
    }

    /** The cells of a sheet that say the same, unless too few of them do whatever the empty ones say. */
    private List<Observation> same(List<Observation> cells, PastReport other) {
        List<Observation> said = cells.stream()
                .filter(seen -> seen.value().number().orElseThrow().signum() != 0)
                .toList();
        List<Observation> same = said.stream()
                .filter(seen -> other.value(seen.element(), seen.category())
                        .filter(seen.value()::equals)
                        .isPresent())
                .toList();
        return same.size() < share * said.size() ? List.of() : same;
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
