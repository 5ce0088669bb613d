/**
 * A PDF as it is on disk goes in; the text that is painted on each of its pages comes out, in the order in which it is
 * painted. Nothing is taken from what the file says beside its pages, such as its structure or other texts in place of the
 * painted one.
 */
@NullMarked
package vn.tonghop.report.pdf.painted;

import org.jspecify.annotations.NullMarked;
