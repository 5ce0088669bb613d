/**
 * Keeps everything in PostgreSQL and asks it for sums: the only home of SQL.
 *
 * <p>Comes in: checked files, snapshots. Goes out: what is pending, totals per unit and term, snapshots again. SQL does
 * what is additive and set-shaped; what a number means is decided in {@code rollup}. Every method that writes expects to
 * be called inside a transaction.
 */
@NullMarked
package vn.tonghop.storage;

import org.jspecify.annotations.NullMarked;
