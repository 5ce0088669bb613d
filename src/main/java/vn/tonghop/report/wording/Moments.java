package vn.tonghop.report.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;

/** Days, moments and periods as they are printed. */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int LAST_MONTH = 12;

    private final Catalogue catalogue;

    public Moments(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 17/06/2026 08:00, in the zone of the deadlines. */
    public String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(DueRule.ZONE);
        return DAY.format(local) + " " + TIME.format(local);
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

    /** "lũy kế 6 tháng đầu năm, từ 15/12/2025 đến 14/06/2026". */
    public String toDate(Period period) {
        String from = day(period.reportYear().start());
        String to = day(period.end());
        return period.lastMonth() == LAST_MONTH
                ? catalogue.text("to-date.year", from, to)
                : catalogue.text("to-date.months", period.lastMonth(), from, to);
    }
}
