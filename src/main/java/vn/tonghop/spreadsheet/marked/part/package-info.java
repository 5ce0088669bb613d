/**
 * The parts of a workbook that a mark changes: looks, cells, comments and the list of sheets.
 *
 * <p>Comes in: one part as text. Goes out: the part with the change, and nothing else changed.
 */
@NullMarked
package vn.tonghop.spreadsheet.marked.part;

import org.jspecify.annotations.NullMarked;
