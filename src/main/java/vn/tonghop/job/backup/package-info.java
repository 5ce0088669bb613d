/**
 * The ways back.
 *
 * <p>Comes in: a backup, or a database to move. Goes out: a database that holds the same, and proof of it: the chain of the
 * log is whole, and the latest report of every programme comes out of it as it was printed.
 */
@NullMarked
package vn.tonghop.job.backup;

import org.jspecify.annotations.NullMarked;
