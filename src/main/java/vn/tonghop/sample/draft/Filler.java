package vn.tonghop.sample.draft;

import java.util.Optional;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.sample.city.Dice;

/** Fills in what stands beside the figures that an indicator wants, so that a sheet looks as somebody would fill it in. */
public final class Filler {

    private static final double BESIDE = 0.3;
    private static final double PART_OF_STOCK = 0.45;
    private static final double COMING = 0.010;
    private static final double GOING = 0.006;
    private static final int SMALL_STOCK = 6;

    private final Draft draft;

    public Filler(Draft draft) {
        this.draft = draft;
    }

    /** What stood at the end of the last report stands at the start of this one. */
    public void carryOver() {
        draft.earlier()
                .ifPresent(before -> draft.blank()
                        .fields()
                        .forEach(start -> draft.blank()
                                .endOf(start)
                                .filter(end -> before.isCarriedOut(end.sheet()))
                                .ifPresent(end -> draft.put(start, before.value(end.cell())))));
    }

    public void fill() {
        for (Field field : draft.blank().fields()) {
            if (draft.isCarriedOut(field.sheet()) && !draft.isFilled(field)) {
                fill(field);
            }
        }
    }

    private void fill(Field field) {
        switch (field.element().type()) {
            case COUNT -> draft.put(field, field.isStock() ? stock(field) : flow(field));
            case MONEY -> draft.put(field, field.isStock() ? earlier(field).orElse(0L) : 0);
            case YES_NO, CHOICE -> {
                if (field.element().required()) {
                    draft.put(field, 0);
                }
            }
            case DATE, TEXT -> {
                if (field.element().required() || isBacked(field)) {
                    draft.put(field, new Words(draft).of(field));
                }
            }
        }
    }

    private long stock(Field field) {
        Dice dice = draft.yearDice("stock " + field.cell());
        long beside = beside(field, true);
        long first = beside > 0 ? Math.round(beside * dice.spread(0, PART_OF_STOCK)) : dice.between(0, SMALL_STOCK);
        return draft.blank().endOf(field).isPresent() || beside > 0
                ? earlier(field).orElse(first)
                : 0;
    }

    private long flow(Field field) {
        Dice dice = draft.dice("flow " + field.cell());
        Optional<Field> stock = draft.blank().fields().stream()
                .filter(each ->
                        each.isComputed() && each.isStock() && each.parts().anyMatch(field.cell()::equals))
                .findFirst();
        if (stock.isPresent()) {
            double rate = stock.get().added().contains(field.cell()) ? COMING : GOING;
            int months = draft.report().period().kind().months();
            return dice.rounded(draft.value(stock.get().added().get(0)) * rate * months);
        }
        boolean quiet = field.sheet().sensitive();
        return quiet ? 0 : Math.round(beside(field, false) * dice.spread(0, BESIDE));
    }

    /** The largest figure that an indicator wants beside a field: on its row, or in its list. */
    private long beside(Field field, boolean stock) {
        return draft.blank().beside(field).stream()
                .filter(each -> each.isCount() && (stock == each.isStock()))
                .filter(each -> draft.isWanted(each) || each.isComputed())
                .mapToLong(each -> draft.value(each.cell()))
                .max()
                .orElse(0);
    }

    /** Whether the row says yes to something that this field is the paper of. */
    private boolean isBacked(Field field) {
        return !field.cell().category().isEmpty()
                && draft.blank().beside(field).stream()
                        .anyMatch(each -> each.element().type() == ValueType.YES_NO && draft.value(each.cell()) > 0);
    }

    private Optional<Long> earlier(Field field) {
        return draft.earlier().filter(before -> before.isFilled(field)).map(before -> before.value(field.cell()));
    }
}
