package vn.tonghop.spreadsheet.marked.part;

import java.util.Optional;
import vn.tonghop.submission.CellAddress;

/** A cell of some sheet, row and column from 0. */
public record At(int row, int column) implements Comparable<At> {

    private static final int LETTERS = 26;
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    /** Reads an A1 address, with or without dollar signs; empty for anything else. */
    public static Optional<At> of(String a1) {
        int column = 0;
        int i = 0;
        String bare = a1.replace("$", "");
        while (i < bare.length() && bare.charAt(i) >= 'A' && bare.charAt(i) <= 'Z' && i < 3) {
            column = column * LETTERS + bare.charAt(i++) - 'A' + 1;
        }
        String digits = bare.substring(i);
        if (i == 0 || !digits.matches("[1-9][0-9]{0,6}")) {
            return Optional.empty();
        }
        int row = Integer.parseInt(digits);
        return row <= MOST_ROWS && column <= MOST_COLUMNS ? Optional.of(new At(row - 1, column - 1)) : Optional.empty();
    }

    public String a1() {
        return new CellAddress("", row, column).a1();
    }

    @Override
    public int compareTo(At other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }
}
