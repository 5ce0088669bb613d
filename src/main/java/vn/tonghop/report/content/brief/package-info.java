/**
 * The two pages, and the one screen, for a leader who reads nothing else.
 *
 * <p>Comes in: the setting of a report. Goes out: rows for the parts {@code brief-head}, {@code standings}, {@code compared}, {@code brief-missing},
 * {@code brief-changes} and {@code phone}.
 */
@NullMarked
package vn.tonghop.report.content.brief;

import org.jspecify.annotations.NullMarked;
