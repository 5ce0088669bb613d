/**
 * Turns what the units reported into the figures of a plan, each with its coverage and its verdict.
 *
 * <p>Comes in: sums per unit and term, made by the store. Goes out: figures. What a number means is decided here and
 * nowhere else; missing is never zero.
 */
@NullMarked
package vn.tonghop.rollup;

import org.jspecify.annotations.NullMarked;
