package vn.tonghop.report.content.change;

/** One line of the block on the page. */
public record ChangeLine(String number, String text) {}
