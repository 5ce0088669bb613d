package vn.tonghop.spreadsheet.feedback;

/** One line about the file: what it says and what it is called. */
public record Fact(String label, String value) {}
