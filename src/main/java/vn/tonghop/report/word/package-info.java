/**
 * The report as a Word document that an official can edit: headings, paragraphs and tables instead of placed boxes.
 *
 * <p>Comes in: the same content as the PDF's, and for each part a {@code report-templates/<part>.properties}. Goes out: a
 * .docx in the layout of Decree 30/2020, the same bytes for the same content and moment. No figure is worked out here.
 */
@NullMarked
package vn.tonghop.report.word;

import org.jspecify.annotations.NullMarked;
