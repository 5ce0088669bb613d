/**
 * The kinds of part that a Word report can have: tables, lines, running text, a chart, the head and the foot of a letter.
 *
 * <p>Comes in: a layout and the document. Goes out: the document with the part at its end.
 */
@NullMarked
package vn.tonghop.report.word.part;

import org.jspecify.annotations.NullMarked;
