/**
 * The results in the plan's own order: one sentence for each indicator, written from its figure, and the wide table.
 *
 * <p>Comes in: the setting of a report. Goes out: rows for the parts {@code results}, {@code indicators-wide} and
 * {@code units-wide}; what may not be read is hidden in them.
 */
@NullMarked
package vn.tonghop.report.content.results;

import org.jspecify.annotations.NullMarked;
