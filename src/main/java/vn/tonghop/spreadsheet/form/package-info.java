/**
 * Writes the workbook of a form: blank for a unit and period, or filled.
 *
 * <p>Comes in: a form and what stands in its cells. Goes out: an .xlsx that is the same bytes for the same filling,
 * whose grey cells carry formulas together with their results.
 */
@NullMarked
package vn.tonghop.spreadsheet.form;

import org.jspecify.annotations.NullMarked;
