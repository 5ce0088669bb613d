package vn.tonghop.storage.desk;

import java.time.Instant;
import vn.tonghop.period.Period;

/**
 * A finished roll-up by its name.
 *
 * @param asOf what was received up to this moment is in it
 */
public record RollUp(Period period, int revision, Instant asOf) {}
