package vn.tonghop.storage.issue;

import java.time.Instant;

/**
 * A report that was printed as the final one of a released roll-up.
 *
 * @param run such as {@code hanoi-2026/2026-06/1}
 * @param sha256 of the PDF
 */
public record FinalReport(
        String programme, String period, String run, String report, String sha256, Instant releasedAt) {}
