/**
 * What one unit reported for one period: observations with the cell they came from, and how far the submission has
 * come.
 *
 * <p>Reported numbers, zero, not applicable, not available and not reported are five different values from here on.
 */
@NullMarked
package vn.tonghop.submission;

import org.jspecify.annotations.NullMarked;
