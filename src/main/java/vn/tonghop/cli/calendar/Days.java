package vn.tonghop.cli.calendar;

import java.time.LocalDate;
import java.util.Locale;
import vn.tonghop.period.Dates;
import vn.tonghop.period.Period;
import vn.tonghop.period.SpecialDay;

/** Dates, periods and special days as people write them: {@code 16/06/2026 T3}, {@code T06}. */
final class Days {

    private final Sentences sentences;
    private final Dates dates;

    Days(Sentences sentences, Dates dates) {
        this.sentences = sentences;
        this.dates = dates;
    }

    String weekday(LocalDate day) {
        return sentences.say("weekday." + day.getDayOfWeek().getValue());
    }

    String dated(LocalDate day) {
        return dates.day(day);
    }

    String shortly(LocalDate day) {
        return dates.shortDay(day);
    }

    String period(Period period) {
        String key = switch (period.kind()) {
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case HALF -> "half-" + period.number();
            case NINE_MONTHS -> "nine-months";
            case YEAR -> "year";
        };
        return sentences.say("calendar.period." + key, "%02d".formatted(period.number()), period.number());
    }

    String special(SpecialDay day) {
        return sentences.say(
                "calendar.special." + lower(day.kind()),
                day.name(),
                sentences.say("calendar.basis." + lower(day.basis())));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
