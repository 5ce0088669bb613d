/**
 * Reads a roll-up ahead to the end of the year and back to the year before.
 *
 * <p>Comes in: a snapshot, the months behind its figures, figures of earlier years. Goes out: an outlook, in which every
 * estimate has a range and a named method, and nothing is said of what nobody may judge.
 */
@NullMarked
package vn.tonghop.rollup.ahead;

import org.jspecify.annotations.NullMarked;
