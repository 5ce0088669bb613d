/**
 * Runs as the history tells them: one of a programme at a time, each known by what it is about, with its stages, its result
 * and the real cause where it failed.
 *
 * <p>Comes in: what is to be run. Goes out: the right to run it, or who has that right since when; after a crash, the same run
 * once more.
 */
@NullMarked
package vn.tonghop.job.run;

import org.jspecify.annotations.NullMarked;
