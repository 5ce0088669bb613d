package vn.tonghop.cli.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.tonghop.period.Period;

/**
 * A period to be run with everything that came in for it.
 *
 * @param inboxes in the order of their periods
 */
public record Demonstration(Period period, Instant asOf, List<Path> inboxes) {

    public Demonstration {
        inboxes = List.copyOf(inboxes);
    }
}
