/**
 * Checks that hold two sums against each other: of one row, of several rows, of what was reported before.
 *
 * <p>Comes in: the two sides as {@code rules.yaml} writes them and the scene. Goes out: the figures of both sides where
 * the relation does not hold.
 */
@NullMarked
package vn.tonghop.validation.relation;

import org.jspecify.annotations.NullMarked;
