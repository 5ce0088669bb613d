package vn.tonghop.disclosure.suppression;

import java.util.List;

/** A total and what it is the sum of: names of cells. */
public record Sum(String total, List<String> parts) {

    public Sum {
        parts = List.copyOf(parts);
    }

    boolean has(String cell) {
        return total.equals(cell) || parts.contains(cell);
    }
}
