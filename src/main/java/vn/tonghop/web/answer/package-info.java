/**
 * The answer to one file: verdict, findings, what was read, which sending counts, and what can be done about it.
 *
 * <p>Comes in: the number of a receipt and who asks. Goes out: a page, the marked workbook, or the same answer as for
 * something that is not there.
 */
@NullMarked
package vn.tonghop.web.answer;

import org.jspecify.annotations.NullMarked;
