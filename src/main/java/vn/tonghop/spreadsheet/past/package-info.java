/**
 * Tables of figures of earlier years, one figure a line.
 *
 * <p>Comes in: the cells of a workbook or text file in which nobody is named. Goes out: figures of units and indicators
 * that existed, or findings with their cells.
 */
@NullMarked
package vn.tonghop.spreadsheet.past;

import org.jspecify.annotations.NullMarked;
