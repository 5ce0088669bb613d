/**
 * The parts of somebody else's workbook as text that is changed in places and otherwise left alone.
 *
 * <p>Comes in: the bytes of an .xlsx that was read before. Goes out: its parts, the tags in them, and the bytes again.
 */
@NullMarked
package vn.tonghop.spreadsheet.marked.xml;

import org.jspecify.annotations.NullMarked;
