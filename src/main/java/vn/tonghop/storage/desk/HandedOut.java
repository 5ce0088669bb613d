package vn.tonghop.storage.desk;

import java.time.Instant;

/**
 * A rendering of a report that was handed out.
 *
 * @param run such as {@code hanoi-2026/2026-06/1}
 * @param sha256 of its bytes
 */
public record HandedOut(
        String run, String report, String language, String sha256, boolean released, int pages, Instant at) {}
