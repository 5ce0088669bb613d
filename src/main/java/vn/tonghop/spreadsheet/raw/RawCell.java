package vn.tonghop.spreadsheet.raw;

import java.math.BigDecimal;

/**
 * One cell that is not empty.
 *
 * @param row from 0
 * @param column from 0
 * @param text of texts and errors; empty otherwise
 * @param number of numbers, and 1 or 0 of booleans
 * @param date whether the number is shown as a date or time
 * @param formula whether the content is the saved result of a formula
 * @param struck whether the content, or a part of its text, is struck through
 */
public record RawCell(
        int row, int column, CellKind kind, String text, double number, boolean date, boolean formula, boolean struck) {

    public RawCell(int row, int column, CellKind kind, String text, double number, boolean date, boolean formula) {
        this(row, column, kind, text, number, date, formula, false);
    }

    public boolean isText(String expected) {
        return kind == CellKind.TEXT && text.equals(expected);
    }

    /** The content as a Vietnamese reader sees it: 1234, 1,5, #REF!. */
    public String shown() {
        return switch (kind) {
            case NUMBER -> plain();
            case BOOLEAN -> number == 0 ? "FALSE" : "TRUE";
            case TEXT, ERROR -> text;
            case NO_RESULT -> "";
        };
    }

    private String plain() {
        BigDecimal value = BigDecimal.valueOf(number).stripTrailingZeros();
        return value.toPlainString().replace('.', ',');
    }
}
