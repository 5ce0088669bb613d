package vn.tonghop.storage.backup;

import java.time.Instant;

/**
 * What a backup holds.
 *
 * @param takenAt the moment whose state it is
 * @param schemaVersion the tables' version then
 * @param files those kept as they were sent
 */
public record Contents(Instant takenAt, String schemaVersion, int tables, long rows, int files) {}
