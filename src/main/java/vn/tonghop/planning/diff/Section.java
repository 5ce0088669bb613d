package vn.tonghop.planning.diff;

import java.util.List;

/** The changes to one kind of thing, under its heading. */
public record Section(String heading, List<String> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
