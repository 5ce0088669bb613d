/**
 * Takes in figures of earlier years.
 *
 * <p>Comes in: a file and where it was taken from. Goes out: findings, or figures in the store with a line in the log.
 */
@NullMarked
package vn.tonghop.job.past;

import org.jspecify.annotations.NullMarked;
