/**
 * What a Word report is made of: paper, sections, paragraphs, tables with kept widths, and how a part is laid out.
 *
 * <p>Comes in: the content and the layouts beside the templates. Goes out: an open document whose end is written to.
 */
@NullMarked
package vn.tonghop.report.word.page;

import org.jspecify.annotations.NullMarked;
