/**
 * The table of a plan for reading: each phrase of the plan, what it became, which fields ask it and how it is judged.
 *
 * <p>Comes in: a programme without faults. Goes out: Markdown, the same for the same files.
 */
@NullMarked
package vn.tonghop.planning.table;

import org.jspecify.annotations.NullMarked;
