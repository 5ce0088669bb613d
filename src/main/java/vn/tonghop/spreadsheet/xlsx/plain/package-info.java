/**
 * The quick way through parts that are written as plainly as programs nearly always write them.
 *
 * <p>Comes in: a packed part. Goes out: what an XML parser would make of it, or nothing at all, and then the parser is
 * asked: nothing is ever made out here that the parser would see otherwise.
 */
@NullMarked
package vn.tonghop.spreadsheet.xlsx.plain;

import org.jspecify.annotations.NullMarked;
