/**
 * Reads .csv and .txt: bytes in, a raw workbook or an obstacle out.
 *
 * <p>Encoding and separator are found by evidence: marks, strict decoding, the forms' own codes and words. What can be read
 * in two ways is not read. Rows keep the lines of the file as their numbers; every content is text.
 */
@NullMarked
package vn.tonghop.spreadsheet.csv;

import org.jspecify.annotations.NullMarked;
