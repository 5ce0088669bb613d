package vn.tonghop.report.issue;

import java.time.Instant;

/**
 * That a roll-up was made the final report of its period.
 *
 * @param actor who did it
 */
public record Release(String actor, Instant at) {}
