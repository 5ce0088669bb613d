/**
 * Which numbers must not be printed so that nobody can work out a small count about people.
 *
 * <p>Comes in: every number that one audience gets in a year, and the sums that hold between them. Goes out: the numbers to
 * hide; what is left keeps every hidden number uncertain, unless earlier prints have given it away already.
 */
@NullMarked
package vn.tonghop.disclosure.suppression;

import org.jspecify.annotations.NullMarked;
