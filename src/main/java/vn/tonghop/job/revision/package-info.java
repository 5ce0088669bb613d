/**
 * Tells what a new roll-up says differently from the last report.
 *
 * <p>Comes in: the new roll-up and a way to work an earlier period out again. Goes out: its changes, each with its causes.
 */
@NullMarked
package vn.tonghop.job.revision;

import org.jspecify.annotations.NullMarked;
