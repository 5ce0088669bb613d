package vn.tonghop.spreadsheet.zip;

import java.io.IOException;
import vn.tonghop.spreadsheet.raw.Obstacle;

/** Carries an obstacle from deep inside a file to the place that returns it. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    public UnreadableException(Obstacle obstacle) {
        super(obstacle.id(), null);
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
