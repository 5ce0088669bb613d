package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import vn.tonghop.spreadsheet.raw.Obstacle;

/** Carries an obstacle from deep inside a file to the place that returns it. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    UnreadableException(Obstacle obstacle) {
        super(obstacle.id(), null);
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
