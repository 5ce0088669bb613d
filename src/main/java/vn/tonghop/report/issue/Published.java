package vn.tonghop.report.issue;

/**
 * A rendering that was handed out.
 *
 * @param sha256 of its bytes
 * @param words SHA-256 of the text of its pages, blanks left out: it stays the same when a program only saves the file anew
 */
public record Published(Claim claim, String sha256, String words, int pages) {}
