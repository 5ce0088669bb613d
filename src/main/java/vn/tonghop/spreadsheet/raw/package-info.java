/**
 * A workbook before anybody knows what it means: sheets, rows, cells, comments.
 *
 * <p>All file formats meet here. Texts are clean: one Unicode form, no invisible characters, no blanks around them.
 * Empty cells are left out; every cell keeps its true row and column.
 */
@NullMarked
package vn.tonghop.spreadsheet.raw;

import org.jspecify.annotations.NullMarked;
