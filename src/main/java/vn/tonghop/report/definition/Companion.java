package vn.tonghop.report.definition;

/** What is written beside the PDF, from the same content. */
public enum Companion {
    /** A document that an official can edit. */
    DOCX,
    /** A workbook with the figures as numbers. */
    XLSX
}
