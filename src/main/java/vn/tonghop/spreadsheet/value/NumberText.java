package vn.tonghop.spreadsheet.value;

import static vn.tonghop.spreadsheet.value.CellReading.invalid;
import static vn.tonghop.spreadsheet.value.CellReading.unclear;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.value.CellReading.Said;
import vn.tonghop.submission.Value;

/** Reads a whole number that was typed as text; "1.234" is 1234, as everywhere in Vietnam. */
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?: \\d{3})+)");
    private static final Pattern ENGLISH = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.0{1,2})?");
    private static final Pattern WHOLE_WITH_ZEROS =
            Pattern.compile("(?:\\d{1,15}|[1-9]\\d{0,2}(?:\\.\\d{3})+),0{1,2}|\\d{1,15}\\.0{1,2}");
    private static final Pattern FRACTION = Pattern.compile("[\\d.]*\\d,\\d+|\\d+\\.\\d+");
    private static final Pattern NEGATIVE = Pattern.compile("[-–−] ?\\d[\\d., ]*|\\( ?\\d[\\d., ]*\\)");

    /** The Roman ten, or the sign for a figure that is not known, or a tick. */
    private static final String CROSS = "X";

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 17;

    private NumberText() {}

    static CellReading read(String text, DataElement element) {
        if (text.length() > LONGEST) {
            return NotANumber.reading(text, "", element);
        }
        if (text.equals(CROSS)) {
            return invalid(text, "cross");
        }
        String folded = Folded.words(withoutApostrophe(Folded.narrow(text)));
        Optional<CellReading> word = Words.value(folded).map(CellReading::of);
        return word.orElseGet(() -> number(text, folded, element));
    }

    private static CellReading number(String text, String folded, DataElement element) {
        String number = Words.withoutUnit(folded, element.unit()).strip();
        Spelling spelling = number.length() == folded.length() ? Spelling.TEXT_NUMBER : Spelling.UNIT_WORD;
        boolean tooLong = number.chars().filter(Character::isDigit).count() > MOST_DIGITS;
        if (!tooLong
                && (PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches())) {
            return whole(number, spelling);
        }
        if (!tooLong && ENGLISH.matcher(number).matches()) {
            return english(text, number, element);
        }
        if (WHOLE_WITH_ZEROS.matcher(number).matches()) {
            return whole(number.replaceAll("[.,]0{1,2}$", ""), spelling);
        }
        if (NEGATIVE.matcher(number).matches()) {
            return unclear(FindingKind.VALUE_NEGATIVE, "found", Shown.brief(text));
        }
        if (FRACTION.matcher(number).matches()) {
            return unclear(FindingKind.VALUE_FRACTION, "found", Shown.brief(text), "hint", "plain");
        }
        return NotANumber.reading(text, number, element);
    }

    /** "1,234" of things is 1234; of money it may also be a little more than a million. */
    private static CellReading english(String text, String number, DataElement element) {
        String digits = number.replaceAll("\\.0{1,2}$", "");
        boolean onlyOneComma = digits.indexOf(',') == digits.lastIndexOf(',');
        if (element.type() == ValueType.MONEY && onlyOneComma) {
            String one = digits.replace(",", "");
            return unclear(FindingKind.VALUE_AMBIGUOUS, "found", Shown.brief(text), "one", one, "other", digits);
        }
        return whole(digits, Spelling.ENGLISH_GROUPS);
    }

    private static CellReading whole(String number, Spelling spelling) {
        return new Said(Value.of(new BigDecimal(number.replaceAll("[., ]", ""))), spelling);
    }

    /** What Excel's sign for "this is a text" leaves behind when it is typed elsewhere. */
    private static String withoutApostrophe(String text) {
        boolean marked = text.startsWith("'") || text.startsWith("‘") || text.startsWith("’");
        return marked ? text.substring(1) : text;
    }
}
