/**
 * Gives a sender his own workbook back with the cells marked that something was found at.
 *
 * <p>Comes in: the bytes that were sent, and the feedback on them. Goes out: an .xlsx whose cells hold what they held and
 * look as they looked, but for the marks; the result stands on a sheet of its own, and names nobody.
 */
@NullMarked
package vn.tonghop.spreadsheet.marked;

import org.jspecify.annotations.NullMarked;
