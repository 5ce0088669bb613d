package vn.tonghop.spreadsheet.value;

import static vn.tonghop.spreadsheet.value.CellReading.invalid;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.ValueType;

/** Says what a text seems to be that stands where a number was asked for; never what the number is. */
final class NotANumber {

    private static final Pattern WITH_LETTERS =
            Pattern.compile("(?=.*\\d)(?=.*[^\\d.])[\\dolis|.\u043E\u03BF]+|[ol|\u043E\u03BF]");
    private static final Pattern ROMAN =
            Pattern.compile("(?=.)(?:m{0,3})(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
    private static final Pattern PERCENT = Pattern.compile("\\d[\\d.,]* ?%");
    private static final Pattern TWO_NUMBERS = Pattern.compile("(\\d+) ?[-/] ?(\\d+)");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d., ]*");

    private static final int LONG = 15;

    private static final Map<Character, Integer> ROMAN_DIGITS =
            Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500, 'm', 1000);

    private NotANumber() {}

    /** @param number the text folded, without a unit of measure */
    static CellReading reading(String text, String number, DataElement element) {
        if (WITH_LETTERS.matcher(number).matches()) {
            return invalid(text, "letter", "suggestion", inDigits(number));
        }
        if (ROMAN.matcher(number).matches()) {
            return invalid(text, "roman", "suggestion", String.valueOf(roman(number)));
        }
        if (PERCENT.matcher(number).matches()) {
            return invalid(text, "percent");
        }
        Matcher two = TWO_NUMBERS.matcher(number);
        if (two.matches()) {
            String wanted = two.group(1).equals(two.group(2)) ? "one-twice" : "two-numbers";
            return invalid(text, wanted, "one", two.group(1), "other", two.group(2));
        }
        if (DIGITS.matcher(number).matches() && number.length() > LONG) {
            return invalid(text, "too-large");
        }
        return invalid(text, element.type() == ValueType.MONEY ? "money" : "count");
    }

    private static String inDigits(String number) {
        return number.replaceAll("[o\u043E\u03BF]", "0")
                .replaceAll("[li|]", "1")
                .replace('s', '5');
    }

    private static int roman(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = ROMAN_DIGITS.get(number.charAt(i));
            boolean before = i + 1 < number.length() && digit < ROMAN_DIGITS.get(number.charAt(i + 1));
            sum += before ? -digit : digit;
        }
        return sum;
    }
}
