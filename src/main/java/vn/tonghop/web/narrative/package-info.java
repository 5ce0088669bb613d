/**
 * The words of a report: the file to edit, the edited one back, every version that there was.
 *
 * <p>Comes in: the department. Goes out: a Word file, or a version that the next roll-up is printed with.
 */
@NullMarked
package vn.tonghop.web.narrative;

import org.jspecify.annotations.NullMarked;
