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

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:ngày )?(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?: ?[/.-] ?| năm )(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final LocalDate zero;

    Days(boolean from1904) {
        this.zero = from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO;
    }

    /** The day of a cell; empty when it holds none, or one that no report can be about. */
    Optional<LocalDate> day(RawCell cell) {
        Optional<LocalDate> day = switch (cell.kind()) {
            case NUMBER -> counted(cell.number());
            case TEXT -> written(cell.text());
            default -> Optional.empty();
        };
        return day.filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    }

    /** As {@link RawCell#shown}, and dates as dates. */
    String shown(RawCell cell) {
        return cell.kind() == CellKind.NUMBER && cell.date()
                ? counted(cell.number()).map(VIETNAMESE::format).orElseGet(cell::shown)
                : cell.shown();
    }

    private Optional<LocalDate> counted(double days) {
        boolean possible = days >= 0 && days < 1e6;
        return possible ? Optional.of(zero.plusDays((long) days)) : Optional.empty();
    }

    private static Optional<LocalDate> written(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
