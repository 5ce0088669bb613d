package vn.tonghop.spreadsheet.value;

import static vn.tonghop.spreadsheet.value.CellReading.invalid;

import java.math.BigDecimal;
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

    private static final Map<String, Integer> ZEROS =
            Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tr", 6, "tỷ", 9, "tỉ", 9);
    private static final Pattern MONEY = Pattern.compile(
            "(\\d{1,9}(?:,\\d{1,6})?) ?(%s)(?: ?đồng| ?đ)?".formatted(String.join("|", ZEROS.keySet())));

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
        return element.type() == ValueType.MONEY ? money(text, number) : invalid(text, "count");
    }

    /** Offers "2,5 triệu" in digits; what a point means beside such a word is anybody's guess. */
    private static CellReading money(String text, String number) {
        Matcher words = MONEY.matcher(number);
        if (!words.matches()) {
            return invalid(text, "money");
        }
        BigDecimal amount = new BigDecimal(words.group(1).replace(',', '.')).movePointRight(ZEROS.get(words.group(2)));
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole
                ? invalid(
                        text,
                        "money-in-words",
                        "suggestion",
                        amount.toBigInteger().toString())
                : invalid(text, "money");
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
