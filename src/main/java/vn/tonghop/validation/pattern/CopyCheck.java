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
        List<Filled> filled =
                sheets.stream().map(sheet -> Filled.of(sheet.in(scene))).toList();
        return others.stream().flatMap(other -> copied(filled, other).stream()).findFirst().stream()
                .toList();
    }

    /**
     * A sheet that was filled in.
     *
     * @param said the cells that are not zero
     */
    private record Filled(List<Observation> cells, List<Observation> said) {

        static Filled of(List<Observation> cells) {
            return new Filled(
                    cells,
                    cells.stream()
                            .filter(seen -> seen.value().number().orElseThrow().signum() != 0)
                            .toList());
        }
    }

    private List<PastReport> others(Past past, Scene scene) {
        return source == Source.LAST ? past.last(scene.period()).stream().toList() : past.neighbours();
    }

    /** All sheets that say the same as one report, as one sighting when together they are too much to be chance. */
    private Optional<Sighting> copied(List<Filled> sheets, PastReport other) {
        List<Observation> same = new ArrayList<>();
        double bits = 0;
        for (Filled sheet : sheets) {
            List<Observation> equal = same(sheet.said(), other);
            if (!equal.isEmpty()) {
                var compared =
                        SameCells.of(SheetCells.numbers(sheet.cells()), SheetCells.numbers(sheet.cells(), other));
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
    private List<Observation> same(List<Observation> said, PastReport other) {
        List<Observation> same = new ArrayList<>();
        double enough = share * said.size();
        for (int i = 0; i < said.size(); i++) {
            Observation seen = said.get(i);
            if (seen.value().equals(other.of(seen.element()).get(seen.category()))) {
                same.add(seen);
            } else if (same.size() + said.size() - i - 1 < enough) {
                return List.of();
            }
        }
        return same;
    }

    @Override
    public boolean isBrokenBy(Entry example) {
        example.allowOnly("now", "before");
        return SameCells.of(numbers(example, "now"), numbers(example, "before")).isCopy(share, evidence);
    }

    private static double[] numbers(Entry example, String key) {
        return Arrays.stream(example.text(key).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    static CopyCheck read(Entry entry, Source source) {
        return new CopyCheck(
                source,
                entry.number("share").doubleValue(),
                entry.number("evidence").doubleValue());
    }
}
