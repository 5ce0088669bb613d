/**
 * The synthetic city: how large each ward is, how eager, and its part in what the whole city does in a month.
 *
 * <p>Comes in: the units of a programme and a seed. Goes out: the same city for the same seed, on any machine.
 */
@NullMarked
package vn.tonghop.sample.city;

import org.jspecify.annotations.NullMarked;
