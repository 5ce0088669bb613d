package vn.tonghop.orgunit.name;

import java.util.regex.Pattern;

/** How many letters must be added, left out, replaced or swapped to turn one text into another. */
final class EditDistance {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private EditDistance() {}

    /** Whether a slip of the pen can explain the difference; a wrong number is another number, not a slip. */
    static boolean comparable(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 3
                && NO_DIGITS
                        .matcher(one)
                        .replaceAll("")
                        .equals(NO_DIGITS.matcher(other).replaceAll(""));
    }

    static int between(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
