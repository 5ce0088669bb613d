/**
 * What a sender is told about a file: the verdict, whose it is, what was read from it and every finding in words.
 *
 * <p>Comes in: a reading and when the file came. Goes out: the same content as one page, as JSON, or for a marked
 * workbook. Of a file with data of persons it holds the rule and the cell and nothing else.
 */
@NullMarked
package vn.tonghop.spreadsheet.feedback;

import org.jspecify.annotations.NullMarked;
