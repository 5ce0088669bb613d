/**
 * Reads .xls of Excel 97 to 2003: bytes in, a raw workbook or an obstacle out.
 *
 * <p>The container is read here, within the file's own length; its records are read by POI one at a time. Damaged
 * bytes never throw. Macros, pictures, document properties and the names of comment authors are not looked at.
 */
@NullMarked
package vn.tonghop.spreadsheet.xls;

import org.jspecify.annotations.NullMarked;
