package vn.tonghop.reckoning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A reporting period: so many months of a year that begins on 15 December, up to the 14th of its last month. */
record Span(int year, int lastMonth, int months) {

    static Span of(String code) {
        int year = Integer.parseInt(code.substring(0, 4));
        if (code.length() == 4) {
            return new Span(year, 12, 12);
        }
        String part = code.substring(5);
        return switch (part.charAt(0)) {
            case 'Q' -> new Span(year, 3 * Integer.parseInt(part.substring(1)), 3);
            case 'H' -> new Span(year, 6 * Integer.parseInt(part.substring(1)), 6);
            default -> part.equals("9M") ? new Span(year, 9, 9) : new Span(year, Integer.parseInt(part), 1);
        };
    }

    LocalDate end() {
        return LocalDate.of(year, lastMonth, 14);
    }

    LocalDate start() {
        return LocalDate.of(year, lastMonth, 15).minusMonths(months);
    }

    LocalDate yearBegan() {
        return LocalDate.of(year - 1, 12, 15);
    }

    boolean closesTheYear() {
        return lastMonth == 12;
    }

    long daysGone() {
        return ChronoUnit.DAYS.between(yearBegan(), end().plusDays(1));
    }

    long daysOfYear() {
        return ChronoUnit.DAYS.between(yearBegan(), LocalDate.of(year, 12, 15));
    }
}
