package vn.tonghop.storage.amount;

import java.util.ArrayList;
import java.util.List;

/** Which cells a submission speaks of, in the order of its amounts. */
public final class CellLayout {

    private final List<String> elements = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();

    /** @param cells one line each: data element, blank, category */
    CellLayout(String cells) {
        cells.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            elements.add(line.substring(0, blank));
            categories.add(line.substring(blank + 1));
        });
    }

    public int size() {
        return elements.size();
    }

    /** Code of the data element of a cell, counted from 0. */
    public String element(int cell) {
        return elements.get(cell);
    }

    public String category(int cell) {
        return categories.get(cell);
    }
}
