package vn.tonghop.report.content.ahead;

/** One indicator of the list of those at risk, in a sentence. */
public record RiskLine(String number, String text) {}
