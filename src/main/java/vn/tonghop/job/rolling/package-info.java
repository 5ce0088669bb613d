/**
 * The roll-up of one period out of what is stored, whether it is kept or only looked at.
 *
 * <p>Comes in: a programme, a period and a moment. Goes out: its snapshot, with everything that stands beside the figures.
 */
@NullMarked
package vn.tonghop.job.rolling;

import org.jspecify.annotations.NullMarked;
