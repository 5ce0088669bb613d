/**
 * Counts what was reported by units that are no more to those that took them over.
 *
 * <p>Comes in: totals of every unit that ever reported in the year. Goes out: totals of the units of the period's last
 * day, and of those that nobody took over whole. A merger adds up, it does not overwrite.
 */
@NullMarked
package vn.tonghop.rollup.recut;

import org.jspecify.annotations.NullMarked;
