/**
 * Synthetic submissions of a whole city: aggregate figures that no ward ever reported, the same for the same seed.
 *
 * <p>Comes in: a programme and a seed. Goes out: a folder of workbooks per month with the list of when each was
 * received; on request with mistakes that are listed, so that what becomes of each can be checked.
 */
@NullMarked
package vn.tonghop.sample;

import org.jspecify.annotations.NullMarked;
