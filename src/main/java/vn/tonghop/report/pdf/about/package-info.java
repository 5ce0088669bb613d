/**
 * What a PDF says about itself beside its pages: title, language, date, colours, identity, and that it is PDF/A-2a and
 * PDF/UA-1. Comes in: a document and {@link vn.tonghop.report.pdf.about.Facts}; the same facts give the same bytes.
 */
@NullMarked
package vn.tonghop.report.pdf.about;

import org.jspecify.annotations.NullMarked;
