package vn.tonghop.spreadsheet.value;

import static vn.tonghop.spreadsheet.value.CellReading.invalid;
import static vn.tonghop.spreadsheet.value.CellReading.unclear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.submission.Value;

/** Reads a whole number from a cell that Excel holds as a number. */
final class NumberCell {

    private static final double LARGEST = 9e15;
    private static final int GROUP = 3;
    /** Days up to the sixties of the last century, which nobody reports about. */
    private static final double LONG_AGO = 20_000;

    private static final double NOISE = 1e-9;

    private NumberCell() {}

    static CellReading read(RawCell cell, ValueType type, Days days) {
        double number = cell.number();
        if (cell.date()) {
            return date(cell, days);
        }
        if (number < 0) {
            return unclear(FindingKind.VALUE_NEGATIVE, "found", cell.shown());
        }
        if (number > LARGEST) {
            return invalid(cell.shown(), "too-large");
        }
        double whole = Math.rint(number);
        boolean calculated = cell.formula() && Math.abs(number - whole) <= NOISE * Math.max(1, whole);
        return number == whole || calculated ? CellReading.of(Value.of((long) whole)) : fraction(cell);
    }

    /** Excel takes "10/12" for a day; and a plain number in a cell that is set to dates is shown as a day long ago. */
    private static CellReading date(RawCell cell, Days days) {
        double number = cell.number();
        boolean longAgo = number >= 0 && number < LONG_AGO && number == Math.rint(number);
        if (longAgo) {
            return invalid(days.shown(cell), "number-as-date", "suggestion", String.valueOf((long) number));
        }
        return days.counted(number)
                .map(day -> invalid(
                        days.shown(cell),
                        "date-in-count",
                        "typed",
                        "%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue())))
                .orElseGet(() -> invalid(cell.shown(), "count"));
    }

    /** An Excel of English habits takes "1.234" for a little more than one. */
    private static CellReading fraction(RawCell cell) {
        BigDecimal number = BigDecimal.valueOf(cell.number());
        boolean swallowed = number.scale() <= GROUP && number.compareTo(BigDecimal.ONE) > 0;
        if (number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0) {
            String percent = number.movePointRight(2)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
            return unclear(FindingKind.VALUE_FRACTION, "found", cell.shown(), "hint", "ratio", "percent", percent);
        }
        if (!swallowed) {
            return unclear(FindingKind.VALUE_FRACTION, "found", cell.shown(), "hint", "plain");
        }
        BigDecimal grouped = number.setScale(GROUP, RoundingMode.UNNECESSARY);
        return unclear(
                FindingKind.VALUE_FRACTION,
                "found",
                cell.shown(),
                "hint",
                "separator",
                "typed",
                grouped.toPlainString(),
                "meant",
                grouped.unscaledValue().toString());
    }
}
