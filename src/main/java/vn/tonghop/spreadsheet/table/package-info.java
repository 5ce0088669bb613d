/**
 * Reads the tables of a form that were found in a workbook.
 *
 * <p>Comes in: a raw workbook known to be of the form. Goes out: one observation for every cell that says something,
 * with its true address, and a finding for every cell that does not say what it should.
 */
@NullMarked
package vn.tonghop.spreadsheet.table;

import org.jspecify.annotations.NullMarked;
