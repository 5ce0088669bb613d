/**
 * Checks that know how figures go wrong: a slipped decimal place, a sum instead of a month, a copy of another report, a
 * text of another shape.
 *
 * <p>Comes in: the scene and what the same cells held before. Goes out: the cells that look wrong and what would look right.
 */
@NullMarked
package vn.tonghop.validation.pattern;

import org.jspecify.annotations.NullMarked;
