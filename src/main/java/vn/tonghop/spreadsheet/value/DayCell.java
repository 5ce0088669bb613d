package vn.tonghop.spreadsheet.value;

import static vn.tonghop.spreadsheet.value.CellReading.invalid;
import static vn.tonghop.spreadsheet.value.CellReading.unclear;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.period.Period;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.value.CellReading.Said;
import vn.tonghop.spreadsheet.value.Days.Day;
import vn.tonghop.submission.Value;

/** Reads a day of a report, and asks when its day and its month may have changed places. */
final class DayCell {

    private DayCell() {}

    static CellReading read(RawCell cell, Days days, Optional<Period> period) {
        Optional<Day> day = days.day(cell);
        if (day.isPresent()) {
            return period.flatMap(window -> swapped(day.get(), window))
                    .orElseGet(() -> new Said(
                            Value.of(day.get().date().toString()), day.get().spelling()));
        }
        Optional<Value> word =
                cell.kind() == CellKind.TEXT ? Words.missing(Folded.words(cell.text())) : Optional.empty();
        return word.map(CellReading::of).orElseGet(() -> noDay(cell, days));
    }

    /** A report cannot tell of a day after its period; of one before it, it may: documents hold good for long. */
    private static Optional<CellReading> swapped(Day day, Period period) {
        LocalDate found = day.date();
        Optional<LocalDate> other = found.isAfter(period.end()) ? day.otherWayRound() : Optional.empty();
        return other.filter(period::contains)
                .map(meant -> unclear(
                        FindingKind.DATE_SWAPPED,
                        "found",
                        Days.shown(found),
                        "other",
                        Days.shown(meant),
                        "words",
                        "ngày %d tháng %d năm %d"
                                .formatted(found.getDayOfMonth(), found.getMonthValue(), found.getYear())));
    }

    private static CellReading noDay(RawCell cell, Days days) {
        Optional<LocalDate> suggestion = cell.kind() == CellKind.TEXT ? days.suggestion(cell.text()) : Optional.empty();
        return suggestion
                .map(day -> invalid(days.shown(cell), "date-suggested", "suggestion", Days.shown(day)))
                .orElseGet(() -> invalid(days.shown(cell), "date"));
    }
}
