/**
 * The workbook beside a report: the same figures as numbers that can be worked with.
 *
 * <p>Comes in: sheets of values, written from a snapshot. Goes out: an .xlsx with one table per sheet, no formulas, in which small
 * counts about persons are hidden as in the PDF and an empty cell means "no figures".
 */
@NullMarked
package vn.tonghop.report.book;

import org.jspecify.annotations.NullMarked;
