/**
 * Puts the content of a report on pages.
 *
 * <p>Comes in: content and the names of precompiled templates. Goes out: a PDF with all fonts in it, the same bytes for
 * the same content. Nothing is compiled and no word is chosen here.
 */
@NullMarked
package vn.tonghop.report.pdf;

import org.jspecify.annotations.NullMarked;
