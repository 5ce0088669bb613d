/**
 * What a sender answers to the findings on the result sheet of a workbook that was given back to him.
 *
 * <p>Comes in: a raw workbook. Goes out: explanations, each with the rule and the cell it is about, none of them empty.
 */
@NullMarked
package vn.tonghop.spreadsheet.answer;

import org.jspecify.annotations.NullMarked;
