/**
 * A form prepared for reading: its codes and its words, looked up once for all files of an edition.
 *
 * <p>Comes in: sheets and tables of a form. Goes out: what to look for in a workbook, and what it is once found.
 */
@NullMarked
package vn.tonghop.spreadsheet.key;

import org.jspecify.annotations.NullMarked;
