/**
 * What a change to {@code jobs/} would change, before it is applied.
 *
 * <p>Comes in: two folders without faults. Goes out: sections of lines in the words of the plan, none where nothing
 * changes.
 */
@NullMarked
package vn.tonghop.planning.diff;

import org.jspecify.annotations.NullMarked;
