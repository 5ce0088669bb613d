/**
 * The file in which the department writes the words of a report.
 *
 * <p>Comes in: what units said, and the last text. Goes out: a .docx to edit, and the text of one that comes back, or
 * everything that is wrong with it.
 */
@NullMarked
package vn.tonghop.report.narrative;

import org.jspecify.annotations.NullMarked;
