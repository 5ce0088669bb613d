package vn.tonghop.report.content.narrative;

/**
 * One paragraph.
 *
 * @param section the heading above it; the same for all paragraphs below one heading, empty where there is none
 */
public record Paragraph(String section, String text) {}
