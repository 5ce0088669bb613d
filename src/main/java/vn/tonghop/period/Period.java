package vn.tonghop.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One reporting period on the legal windows: a month runs from the 15th to the 14th, the year from 15 December to 14
 * December (Decree 09/2019/NĐ-CP, article 12).
 *
 * @param year the reporting year, which begins on 15 December of the year before
 * @param number 1 to 12 for months, 1 to 4 for quarters, 1 or 2 for half-years, 1 otherwise
 */
public record Period(PeriodKind kind, int year, int number) implements Comparable<Period> {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])|(9M)))?");
    private static final int CUT_OFF_DAY = 14;

    public Period {
        if (number < 1 || number > kind.perYear()) {
            throw new IllegalArgumentException(kind + " number (" + number + ") must be 1 to " + kind.perYear());
        }
    }

    /** Spelt out, as is the hash: every check compares periods, and the first use of what a record brings takes long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that && kind == that.kind && year == that.year && number == that.number;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * year + number) + kind.ordinal();
    }

    public static Period month(int year, int month) {
        return new Period(PeriodKind.MONTH, year, month);
    }

    /** All periods of a kind in a reporting year, in order. */
    public static List<Period> inYear(PeriodKind kind, int year) {
        return IntStream.rangeClosed(1, kind.perYear())
                .mapToObj(number -> new Period(kind, year, number))
                .toList();
    }

    /** Reads {@code 2026-06}, {@code 2026-Q2}, {@code 2026-H1}, {@code 2026-9M} or {@code 2026}; empty for any other text. */
    public static Optional<Period> parse(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(code.group(1));
        if (code.group(2) != null) {
            int month = Integer.parseInt(code.group(2));
            return month >= 1 && month <= 12 ? Optional.of(month(year, month)) : Optional.empty();
        }
        if (code.group(3) != null) {
            return Optional.of(new Period(PeriodKind.QUARTER, year, Integer.parseInt(code.group(3))));
        }
        if (code.group(4) != null) {
            return Optional.of(new Period(PeriodKind.HALF, year, Integer.parseInt(code.group(4))));
        }
        return Optional.of(new Period(code.group(5) == null ? PeriodKind.YEAR : PeriodKind.NINE_MONTHS, year, 1));
    }

    /** The reporting month that a day belongs to: from the 15th on it is the next one. */
    public static Period monthOf(LocalDate day) {
        LocalDate month = day.getDayOfMonth() > CUT_OFF_DAY ? day.plusMonths(1) : day;
        return month(month.getYear(), month.getMonthValue());
    }

    public int lastMonth() {
        return number * kind.months();
    }

    public int firstMonth() {
        return lastMonth() - kind.months() + 1;
    }

    /** Whether nothing of the report year is left after it. */
    public boolean closesTheYear() {
        return lastMonth() == PeriodKind.YEAR.months();
    }

    public LocalDate start() {
        return LocalDate.of(year, firstMonth(), CUT_OFF_DAY + 1).minusMonths(1);
    }

    public LocalDate end() {
        return LocalDate.of(year, lastMonth(), CUT_OFF_DAY);
    }

    /** How well founded the window from {@link #start} to {@link #end} is. */
    public WindowBasis basis() {
        return switch (kind) {
            case MONTH, QUARTER, YEAR -> WindowBasis.DECREE;
            case HALF -> number == 1 ? WindowBasis.DECREE : WindowBasis.INFERRED;
            case NINE_MONTHS -> WindowBasis.PROVINCIAL;
        };
    }

    public Period reportYear() {
        return new Period(PeriodKind.YEAR, year, 1);
    }

    /** The months of this period, in order. */
    public List<Period> months() {
        return IntStream.rangeClosed(firstMonth(), lastMonth())
                .mapToObj(month -> month(year, month))
                .toList();
    }

    /** The period of the same kind just before this one, in the year before where this is the first. */
    public Period previous() {
        return number > 1 ? new Period(kind, year, number - 1) : new Period(kind, year - 1, kind.perYear());
    }

    /** All other periods that end on the same day: June ends the second quarter and the first half-year too. */
    public List<Period> endingTogether() {
        return IntStream.range(0, PeriodKind.values().length)
                .mapToObj(i -> PeriodKind.values()[i])
                .filter(other -> other != kind && other.endsIn(lastMonth()))
                .map(other -> new Period(other, year, lastMonth() / other.months()))
                .toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** Days of the reporting year up to and including the last day of this period. */
    public int daysElapsed() {
        return (int) ChronoUnit.DAYS.between(reportYear().start(), end()) + 1;
    }

    public int daysOfYear() {
        return (int) ChronoUnit.DAYS.between(reportYear().start(), reportYear().end()) + 1;
    }

    /** The text that {@link #parse} reads. */
    public String code() {
        return switch (kind) {
            case MONTH -> year + (number < 10 ? "-0" : "-") + number;
            case QUARTER -> year + "-Q" + number;
            case HALF -> year + "-H" + number;
            case NINE_MONTHS -> year + "-9M";
            case YEAR -> String.valueOf(year);
        };
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = end().compareTo(other.end());
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return code();
    }
}
