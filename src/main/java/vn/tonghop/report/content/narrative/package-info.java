/**
 * What the report says in words: the department's text, or as long as there is none, which units said anything.
 *
 * <p>Comes in: the setting of a report. Goes out: rows for the part {@code narrative}; what units wrote themselves is in
 * none of them, since nobody has looked through it for the readers of the report.
 */
@NullMarked
package vn.tonghop.report.content.narrative;

import org.jspecify.annotations.NullMarked;
