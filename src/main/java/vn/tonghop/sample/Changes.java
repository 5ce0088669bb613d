package vn.tonghop.sample;

import java.util.HashMap;
import java.util.Map;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Value;

/** Changes cells of a filled form; everything else stays as it is. */
final class Changes {

    private Changes() {}

    static Filling with(Filling filling, FormCell cell, Value value) {
        return with(filling, filling.sendNumber(), Map.of(cell, value));
    }

    static Filling with(Filling filling, int sendNumber, Map<FormCell, Value> changes) {
        Map<FormCell, Value> values = new HashMap<>(filling.values());
        values.putAll(changes);
        return new Filling(filling.unit(), filling.period(), sendNumber, filling.statuses(), values);
    }

    static Filling without(Filling filling, FormCell cell) {
        Map<FormCell, Value> values = new HashMap<>(filling.values());
        values.remove(cell);
        return new Filling(filling.unit(), filling.period(), filling.sendNumber(), filling.statuses(), values);
    }

    static long number(Filling filling, FormCell cell) {
        return filling.values()
                .getOrDefault(cell, Value.ZERO)
                .number()
                .map(Number::longValue)
                .orElse(0L);
    }
}
