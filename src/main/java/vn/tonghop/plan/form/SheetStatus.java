package vn.tonghop.plan.form;

import java.util.Arrays;
import java.util.Optional;

/** What a reporter chooses at the top of a sheet of figures, so that an empty sheet is never guessed at. */
public enum SheetStatus {
    HAS_FIGURES("Có số liệu"),
    /** Nothing happened: empty cells are zero. */
    NONE_OCCURRED("Không phát sinh"),
    /** The unit does not do this work: empty cells are not applicable. */
    NOT_CARRIED_OUT("Không triển khai");

    private final String label;

    SheetStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<SheetStatus> labelled(String text) {
        return Arrays.stream(values())
                .filter(status -> status.label.equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
