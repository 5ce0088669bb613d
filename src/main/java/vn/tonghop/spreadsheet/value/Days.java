package vn.tonghop.spreadsheet.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;

/** Reads days: as Excel counts them, or as texts with the day before the month. */
final class Days {

    /**
     * A day as it stands in a cell.
     *
     * @param sure whether day and month cannot have changed places: with the month in words, or the year in front
     */
    record Day(LocalDate date, Spelling spelling, boolean sure) {

        /** The day that was meant if an Excel of English habits read the month first; empty when none is. */
        Optional<LocalDate> otherWayRound() {
            boolean possible = !sure && date.getDayOfMonth() <= MONTHS && date.getDayOfMonth() != date.getMonthValue();
            return possible
                    ? Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))
                    : Optional.empty();
        }
    }

    private static final String SEPARATED = "(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:ngày )?" + SEPARATED + "(\\d{4}|\\d{2})(?: 0?0:00(?::00)?)?", FLAGS);
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngày )?(\\d{1,2}) tháng (\\d{1,2})(?: năm |, ?)(\\d{4})", FLAGS);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}");
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final String CENTURY = "20";
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final LocalDate zero;

    Days(boolean from1904) {
        this.zero = from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO;
    }

    /** The day of a cell; empty when it holds none, or one that no report can be about. */
    Optional<Day> day(RawCell cell) {
        Optional<Day> day = switch (cell.kind()) {
            case NUMBER -> counted(cell);
            case TEXT -> written(cell.text());
            default -> Optional.empty();
        };
        return day.filter(found -> isPossible(found.date()));
    }

    /** The day that a text would say if its month came first, or if it were the number of a day. */
    Optional<LocalDate> suggestion(String text) {
        Matcher monthFirst = DAY_FIRST.matcher(text);
        Optional<LocalDate> day = Optional.empty();
        if (monthFirst.matches()) {
            day = date(year(monthFirst.group(3)), monthFirst.group(1), monthFirst.group(2));
        } else if (SERIAL.matcher(text).matches()) {
            day = counted(Double.parseDouble(text));
        }
        return day.filter(Days::isPossible);
    }

    /** As {@link RawCell#shown}, and dates as dates. */
    String shown(RawCell cell) {
        return cell.kind() == CellKind.NUMBER && cell.date()
                ? counted(cell.number()).map(VIETNAMESE::format).orElseGet(cell::shown)
                : cell.shown();
    }

    static String shown(LocalDate day) {
        return VIETNAMESE.format(day);
    }

    private Optional<Day> counted(RawCell cell) {
        Spelling spelling = cell.date() ? Spelling.ORDINARY : Spelling.SERIAL_DAY;
        return counted(cell.number()).map(day -> new Day(day, spelling, false));
    }

    Optional<LocalDate> counted(double days) {
        boolean possible = days >= 0 && days < 1e6;
        return possible ? Optional.of(zero.plusDays((long) days)) : Optional.empty();
    }

    private static Optional<Day> written(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            String year = dayFirst.group(3);
            Spelling spelling = year.length() == 2 ? Spelling.SHORT_YEAR : Spelling.ORDINARY;
            return date(year(year), dayFirst.group(2), dayFirst.group(1)).map(day -> new Day(day, spelling, false));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return sure(date(words.group(3), words.group(2), words.group(1)));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? sure(date(iso.group(1), iso.group(2), iso.group(3))) : Optional.empty();
    }

    private static Optional<Day> sure(Optional<LocalDate> date) {
        return date.map(day -> new Day(day, Spelling.ORDINARY, true));
    }

    private static String year(String digits) {
        return digits.length() == 2 ? CENTURY + digits : digits;
    }

    private static boolean isPossible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
