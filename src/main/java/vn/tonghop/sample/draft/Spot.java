package vn.tonghop.sample.draft;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.plan.form.ValueType;

/** A field of one draft. */
public record Spot(Draft draft, Field field) {

    private static final long MILLION = 1_000_000;

    public long value() {
        return draft.value(field.cell());
    }

    /** What was reported of it in the year before this report. */
    public long before() {
        return draft.earlier().map(earlier -> earlier.toDate(field.cell())).orElse(0L);
    }

    public boolean isWanted() {
        return field.isComputed()
                ? field.parts()
                        .flatMap(cell -> draft.blank().field(cell).stream())
                        .anyMatch(draft::isWanted)
                : draft.isWanted(field);
    }

    /** Whether its figure follows from the report before. */
    public boolean isCarried() {
        return draft.earlier().isPresent() && starts().findAny().isPresent();
    }

    /** Has a figure stand here; where the form works it out, in the fields that it works it out from. */
    public void want(long number) {
        if (!field.isComputed()) {
            draft.want(field, isAmount() ? amount(number) : number);
            return;
        }
        draft.carryOut(field.sheet());
        List<Field> starts = starts().toList();
        if (starts.isEmpty()) {
            List<Field> parts = field.added().stream()
                    .flatMap(cell -> draft.blank().field(cell).stream())
                    .toList();
            var dice = draft.dice("parts " + field.cell());
            long[] split = Portions.split(
                    number, parts.stream().map(part -> dice.spread(0.1, 1)).toList());
            for (int i = 0; i < split.length; i++) {
                draft.want(parts.get(i), split[i]);
            }
        } else if (draft.earlier().isEmpty()) {
            draft.want(starts.get(0), number);
        }
    }

    /** Has a figure stand here that nothing depends on, where none stands yet. */
    public void suggest(long number) {
        draft.carryOut(field.sheet());
        if (!field.isComputed() && !draft.isFilled(field)) {
            draft.put(field, number);
        }
    }

    private boolean isAmount() {
        return field.element().type() == ValueType.MONEY;
    }

    /** Nobody is granted a handful of đồng: some money means millions, and what was spent stays spent. */
    private long amount(long number) {
        long spent = draft.earlier().map(earlier -> earlier.value(field.cell())).orElse(0L);
        return field.isStock() ? Math.max(spent, number * MILLION) : number * MILLION;
    }

    private Stream<Field> starts() {
        return field.added().stream()
                .flatMap(cell -> draft.blank().field(cell).stream())
                .filter(part -> draft.blank().endOf(part).isPresent());
    }
}
