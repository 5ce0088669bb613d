/**
 * Keeps data about single persons out, before anything else looks at a workbook.
 *
 * <p>Comes in: raw cells, comments, sheet names, the file's name. Goes out: nothing, or which rule was broken where.
 * Never the value, never the file's name: both may be the person's.
 */
@NullMarked
package vn.tonghop.spreadsheet.gate;

import org.jspecify.annotations.NullMarked;
