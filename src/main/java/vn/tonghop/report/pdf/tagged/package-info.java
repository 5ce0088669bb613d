/**
 * Makes the pages readable by machines and ears: PDF/A-2a and PDF/UA-1.
 *
 * <p>Comes in: filled pages whose elements say with {@code vn.tonghop.tag} what they are. Goes out: a PDF with headings,
 * lists, tables over pages, alternative texts and bookmarks in reading order; all else on its pages is an artefact.
 */
@NullMarked
package vn.tonghop.report.pdf.tagged;

import org.jspecify.annotations.NullMarked;
