/**
 * Levels of a plan that are handed down to its units.
 *
 * <p>Comes in: {@code allocation.csv} of a programme. Goes out: one level per indicator and unit; what they add up to
 * is held against the plan's own level elsewhere.
 */
@NullMarked
package vn.tonghop.plan.allocation;

import org.jspecify.annotations.NullMarked;
