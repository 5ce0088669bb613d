package vn.tonghop.submission;

/**
 * What a unit says to a finding of an earlier check, typed beside it on the result sheet of its marked workbook.
 *
 * @param rule id of the rule whose finding is explained
 * @param sheet name of the sheet that the finding is about, empty when it is about the whole file
 * @param cell A1 address, empty when the finding is about the whole sheet
 */
public record Explanation(String rule, String sheet, String cell, String text) {}
