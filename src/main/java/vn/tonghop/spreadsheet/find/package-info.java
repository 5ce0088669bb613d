/**
 * Lays a form over a workbook: sheets, tables, rows and columns by their machine codes, wherever they stand.
 *
 * <p>Comes in: the form's keys and raw sheets. Goes out: every cell that the form asks for with its true address, and
 * findings for what is missing, double or not of the form. Nothing is said of what the cells mean.
 */
@NullMarked
package vn.tonghop.spreadsheet.find;

import org.jspecify.annotations.NullMarked;
