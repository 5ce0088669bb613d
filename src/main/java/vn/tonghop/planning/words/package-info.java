/**
 * What {@code jobs/} says, in the words of those who keep it: for comparing two folders and for the table of a plan.
 *
 * <p>Comes in: an indicator, a programme. Goes out: Vietnamese phrases under the names of what they tell.
 */
@NullMarked
package vn.tonghop.planning.words;

import org.jspecify.annotations.NullMarked;
