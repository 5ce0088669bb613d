/** The bare work under reading a workbook: bytes in, a count of what was passed over out. */
@NullMarked
package vn.tonghop.spreadsheet.floor;

import org.jspecify.annotations.NullMarked;
