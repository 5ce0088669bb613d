/**
 * What a data book says of the rows that the forms divide their figures into.
 *
 * <p>Comes in: a snapshot. Goes out: one sheet, in which parts stand above their sum and the sum beside the reported figure;
 * nothing that counts persons whom somebody could recognise.
 */
@NullMarked
package vn.tonghop.report.content.part;

import org.jspecify.annotations.NullMarked;
