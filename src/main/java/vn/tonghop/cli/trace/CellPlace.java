package vn.tonghop.cli.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as it is written: {@code file!sheet!B12}.
 *
 * @param row from 0
 * @param column from 0
 */
record CellPlace(String file, String sheet, int row, int column) {

    private static final Pattern FORM = Pattern.compile("([^!]+)!'?([^!']+)'?!\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");
    private static final int LETTERS = 26;

    static Optional<CellPlace> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new CellPlace(
                        matcher.group(1),
                        matcher.group(2),
                        Integer.parseInt(matcher.group(4)) - 1,
                        column(matcher.group(3))))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1)
                - 1;
    }
}
