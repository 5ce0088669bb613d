package vn.tonghop.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tonghop.period.DueRule;
import vn.tonghop.submission.Verdict;

/** How moments and days are written on all pages, and which shape stands before a verdict. */
public final class PageWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(DueRule.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** Of the page that is being written: {@code vi} or {@code en}. */
    public static String language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "vi";
    }

    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For those who do not tell colours apart. */
    public String shape(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "good";
            case ACCEPTED_WITH_QUERIES -> "ask";
            case REFUSED, UNREADABLE -> "bad";
        };
    }
}
