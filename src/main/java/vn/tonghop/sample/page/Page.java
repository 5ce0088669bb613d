package vn.tonghop.sample.page;

import java.util.HashMap;
import java.util.Map;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Value;

/** One reporter's month while it is being told. */
public final class Page {

    private final Period period;
    private final Map<String, SheetStatus> statuses = new HashMap<>();
    private final Map<FormCell, Value> values = new HashMap<>();

    public Page(Period period) {
        this.period = period;
    }

    public Period period() {
        return period;
    }

    /** The month of the reporting year, from 1. */
    public int month() {
        return period.lastMonth();
    }

    public Map<String, SheetStatus> statuses() {
        return statuses;
    }

    public Map<FormCell, Value> values() {
        return values;
    }

    public void sheet(String code, SheetStatus status) {
        statuses.put(code, status);
    }

    /** A sheet that is filled in. */
    public void sheet(String code) {
        sheet(code, SheetStatus.HAS_FIGURES);
    }

    public void put(String element, long number) {
        put(element, "", number);
    }

    public void put(String element, String category, long number) {
        values.put(new FormCell(element, category), Value.of(number));
    }

    public void put(String element, String category, Value value) {
        values.put(new FormCell(element, category), value);
    }
}
