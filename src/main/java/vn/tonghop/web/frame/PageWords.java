package vn.tonghop.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tonghop.period.Dates;
import vn.tonghop.submission.Verdict;

/** How moments and days are written on all pages, and which shape stands before a verdict. */
public final class PageWords {

    /** Of the page that is being written: {@code vi} or {@code en}. */
    public static String language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "vi";
    }

    public String moment(Instant moment) {
        return Dates.in(language()).moment(moment);
    }

    public String day(LocalDate day) {
        return Dates.in(language()).day(day);
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
