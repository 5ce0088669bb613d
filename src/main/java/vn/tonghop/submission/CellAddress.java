package vn.tonghop.submission;

import vn.tonghop.finding.Place;

/**
 * A cell of the sender's own file.
 *
 * @param sheet name of the sheet as it stands in the file
 * @param row from 0
 * @param column from 0
 */
public record CellAddress(String sheet, int row, int column) {

    private static final int LETTERS = 26;

    public String a1() {
        return letters(column) + (row + 1);
    }

    public Place in(String file) {
        return new Place(file, sheet, a1());
    }

    /** Column letters: 0 is A, 26 is AA. */
    public static String letters(int column) {
        return column < LETTERS
                ? String.valueOf((char) ('A' + column))
                : letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
    }

    @Override
    public String toString() {
        return sheet + "!" + a1();
    }
}
