/**
 * Who reports what for when, as a workbook says on its identity sheet and in its file name.
 *
 * <p>Comes in: a raw workbook. Goes out: an identity that holds together (form in force, unit of that day, period with
 * its own dates), or what keeps it from holding together.
 */
@NullMarked
package vn.tonghop.spreadsheet.identity;

import org.jspecify.annotations.NullMarked;
