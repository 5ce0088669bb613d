/**
 * Made-up submissions of any programme: every form that is owed up to a period, filled in so that no rule complains.
 *
 * <p>Comes in: a programme, its rules and a seed. Goes out: workbooks whose figures run near the plan's pace, carry stocks
 * from period to period and are the same for the same seed. They say nothing about any real unit or person.
 */
@NullMarked
package vn.tonghop.sample.general;

import org.jspecify.annotations.NullMarked;
