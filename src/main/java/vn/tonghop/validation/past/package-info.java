/**
 * What was reported before and elsewhere, as far as the rules of one submission need it.
 *
 * <p>Comes in: values of accepted submissions. Goes out: the same by period and by unit. Whatever is asked for may be
 * missing: a unit that is new, a month that nobody sent.
 */
@NullMarked
package vn.tonghop.validation.past;

import org.jspecify.annotations.NullMarked;
