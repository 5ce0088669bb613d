/**
 * The inside of an .xlsx that is written over and over: its parts, with gaps for the cells that differ.
 *
 * <p>Comes in: the parts of a drawn workbook and what stands in the gaps. Goes out: the same bytes for the same content.
 */
@NullMarked
package vn.tonghop.spreadsheet.parts;

import org.jspecify.annotations.NullMarked;
