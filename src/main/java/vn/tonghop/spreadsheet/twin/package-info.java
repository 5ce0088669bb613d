/**
 * The CSV twin of a form, for those who have no spreadsheet program.
 *
 * <p>Comes in: a written workbook. Goes out: one UTF-8 file with its sheets one after the other, which can be filled in
 * with any editor and sent in its place.
 */
@NullMarked
package vn.tonghop.spreadsheet.twin;

import org.jspecify.annotations.NullMarked;
