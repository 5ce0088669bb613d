package vn.tonghop.spreadsheet.zip;

import java.io.IOException;
import java.util.Map;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.Opening.Because;

/** Carries an obstacle from deep inside a file to the place that returns it. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Because reason;

    public UnreadableException(Obstacle obstacle) {
        this(new Because(obstacle, Map.of()));
    }

    public UnreadableException(Because reason) {
        super(reason.obstacle().id(), null);
        this.reason = reason;
    }

    public Obstacle obstacle() {
        return reason.obstacle();
    }

    /** What comes of opening the file: an obstacle, with facts if it has any. */
    public Opening opening() {
        return reason.facts().isEmpty() ? reason.obstacle() : reason;
    }
}
