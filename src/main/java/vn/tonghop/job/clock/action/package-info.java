/**
 * What the scheduled jobs do: taking in, reporting, rehearsing.
 *
 * <p>Comes in: a firing and where files and reports are. Goes out: what came of it, for the history.
 */
@NullMarked
package vn.tonghop.job.clock.action;

import org.jspecify.annotations.NullMarked;
