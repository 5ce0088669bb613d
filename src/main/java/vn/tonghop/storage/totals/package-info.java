/**
 * The sums under a roll-up: which versions count, and what they say added up by unit and term, and row by row of the forms.
 *
 * <p>Comes in: a period, a moment and the terms that are measured. Goes out: totals of every unit and of every row, worked out in
 * one go over all of them.
 */
@NullMarked
package vn.tonghop.storage.totals;

import org.jspecify.annotations.NullMarked;
