package vn.tonghop.spreadsheet.value;

import static vn.tonghop.spreadsheet.value.CellReading.invalid;
import static vn.tonghop.spreadsheet.value.CellReading.unclear;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.submission.Value;

/** Reads a whole number that was typed as text; "1.234" is 1234, as everywhere in Vietnam. */
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?: \\d{3})+|(?:,\\d{3}){2,})");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern WHOLE_WITH_ZEROS =
            Pattern.compile("(\\d{1,15}|[1-9]\\d{0,2}(?:\\.\\d{3})+),0{1,2}|(\\d{1,15})\\.0{1,2}");
    private static final Pattern FRACTION = Pattern.compile("[\\d.]*\\d,\\d+|\\d+\\.\\d+");
    private static final Pattern NEGATIVE = Pattern.compile("[-–−] ?\\d[\\d., ]*|\\( ?\\d[\\d., ]*\\)");
    private static final Pattern WITH_LETTERS = Pattern.compile("(?=.*\\d)[\\doli.]+");

    private static final int LONGEST = 40;

    private NumberText() {}

    static CellReading read(String text, DataElement element) {
        if (text.length() > LONGEST) {
            return notANumber(text, "", element);
        }
        String folded = Words.folded(text);
        return Words.value(folded)
                .map(CellReading::of)
                .orElseGet(() ->
                        number(text, Words.withoutUnit(folded, element.unit()).strip(), element));
    }

    private static CellReading number(String text, String typed, DataElement element) {
        String number = ordinaryDigits(typed);
        if (PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches()) {
            return whole(number);
        }
        if (WHOLE_WITH_ZEROS.matcher(number).matches()) {
            return whole(number.substring(0, Math.max(number.lastIndexOf(','), number.lastIndexOf(".0"))));
        }
        if (GROUPED_BY_COMMA.matcher(number).matches()) {
            return unclear(
                    FindingKind.VALUE_AMBIGUOUS,
                    "found",
                    Shown.brief(text),
                    "one",
                    number.replace(",", ""),
                    "other",
                    number);
        }
        if (NEGATIVE.matcher(number).matches()) {
            return unclear(FindingKind.VALUE_NEGATIVE, "found", Shown.brief(text));
        }
        if (FRACTION.matcher(number).matches()) {
            return unclear(FindingKind.VALUE_FRACTION, "found", Shown.brief(text), "hint", "plain");
        }
        return notANumber(text, number, element);
    }

    private static CellReading notANumber(String text, String number, DataElement element) {
        if (WITH_LETTERS.matcher(number).matches()) {
            return invalid(
                    text, "letter", "suggestion", number.replace("o", "0").replaceAll("[li]", "1"));
        }
        return invalid(text, element.type() == ValueType.MONEY ? "money" : "count");
    }

    private static CellReading whole(String number) {
        return CellReading.of(Value.of(new BigDecimal(number.replaceAll("[., ]", ""))));
    }

    private static String ordinaryDigits(String text) {
        var digits = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.setCharAt(i, (char) ('0' + digit));
            }
        }
        return digits.toString();
    }
}
