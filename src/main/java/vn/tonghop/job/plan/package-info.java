/**
 * The plan as it was when a roll-up was made.
 *
 * <p>Comes in: the name of a roll-up. Goes out: a folder like {@code jobs/} with the files that defined the programme then.
 */
@NullMarked
package vn.tonghop.job.plan;

import org.jspecify.annotations.NullMarked;
