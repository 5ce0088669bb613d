/**
 * Forms to be given out: which unit gets which one for a period, and all that can be filled in for it beforehand.
 *
 * <p>Comes in: a programme with its rules, and what is known of the last period. Goes out: the bytes of one workbook for
 * each unit and form, with a guide in the words of the findings and the unit's own lines of the plan.
 */
@NullMarked
package vn.tonghop.planning.handout;

import org.jspecify.annotations.NullMarked;
