package vn.tonghop.report.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tonghop.period.Dates;
import vn.tonghop.period.Period;

/** Days, moments and periods as they are printed. */
public final class Moments {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int LAST_MONTH = 12;

    private final Catalogue catalogue;
    private final Dates dates;

    public Moments(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.dates = Dates.in(catalogue.language());
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** 17/06/2026 08:00, in English 17 Jun 2026 08:00, in the zone of the deadlines. */
    public String moment(Instant instant) {
        return dates.dayAndTime(instant);
    }

    /** "tháng 6 năm 2026", "quý II năm 2026", "6 tháng đầu năm 2026". */
    public String period(Period period) {
        return switch (period.kind()) {
            case MONTH ->
                catalogue.text("period.month", catalogue.text("period.month." + period.number()), period.year());
            case QUARTER -> catalogue.text("period.quarter", ROMAN.get(period.number() - 1), period.year());
            case HALF -> catalogue.text("period.half." + period.number(), period.year());
            case NINE_MONTHS -> catalogue.text("period.nine-months", period.year());
            case YEAR -> catalogue.text("period.year", period.year());
        };
    }

    /** The same for a title: its words stay together on one line. */
    public String titled(Period period) {
        return period(period).replace(' ', '\u00A0');
    }

    /** "lũy kế 6 tháng đầu năm, từ 15/12/2025 đến 14/06/2026". */
    public String toDate(Period period) {
        String from = day(period.reportYear().start());
        String to = day(period.end());
        return period.lastMonth() == LAST_MONTH
                ? catalogue.text("to-date.year", from, to)
                : catalogue.text("to-date.months", period.lastMonth(), from, to);
    }
}
