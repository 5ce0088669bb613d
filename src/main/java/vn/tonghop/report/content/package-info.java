/**
 * What stands in a report, in words and printed numbers: nothing is left to decide for a template.
 *
 * <p>Comes in: a snapshot and its programme. Goes out: {@link vn.tonghop.report.content.ReportContent}, in which small
 * counts about persons are already hidden and missing is never printed as zero.
 */
@NullMarked
package vn.tonghop.report.content;

import org.jspecify.annotations.NullMarked;
