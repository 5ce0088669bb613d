/**
 * Reads .xlsx and .xlsm: bytes in, a raw workbook or an obstacle out.
 *
 * <p>Damaged bytes never throw and never cost more than the limits allow; every part that is read was checked against
 * its checksum. Macros, links, document properties and the names of comment authors are not looked at.
 */
@NullMarked
package vn.tonghop.spreadsheet.xlsx;

import org.jspecify.annotations.NullMarked;
