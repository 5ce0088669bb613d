package vn.tonghop.spreadsheet.raw;

import java.util.List;

/** One sheet under its own name, hidden or not, with its rows from top to bottom. */
public record RawSheet(String name, boolean hidden, List<RawRow> rows) {

    public RawSheet {
        rows = List.copyOf(rows);
    }
}
