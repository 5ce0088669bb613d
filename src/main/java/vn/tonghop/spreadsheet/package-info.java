/**
 * From a file as it was sent to what a unit reported.
 *
 * <p>Comes in: a file. Goes out: observations with the cell they came from, and findings. Every format meets at one raw
 * workbook; data of persons is refused before anything else is made of it.
 */
@NullMarked
package vn.tonghop.spreadsheet;

import org.jspecify.annotations.NullMarked;
