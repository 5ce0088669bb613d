package vn.tonghop.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.period.Period;

/**
 * What a file's name says about it: {@code BM01-PCMD_00004_2026-06_lan2.xlsx}, whatever stands before and after, in either
 * case, and with any of {@code _ - .} or a blank between. It is believed only where the workbook itself says nothing.
 */
public record Announcement(String form, String unit, Period period) {

    private static final Pattern NAME =
            Pattern.compile("(?<![A-Z0-9])([A-Z]+\\d+[A-Z]?)[-_ .]([A-Z]+)[-_ .]+([A-Z0-9]+(?:-[A-Z0-9]+)*?)[-_ .]+"
                    + "(\\d{4})(?:[-_ .](\\d\\d|Q[1-4]|H[12]|9M)|[-.](\\d))?(?![A-Z0-9])");

    /** What is put behind the name of a file that is given back marked. */
    public static final String ANSWERED = "__KETQUA";

    public static Optional<Announcement> of(String fileName) {
        Matcher name = NAME.matcher(fileName.toUpperCase(Locale.ROOT));
        return name.find()
                ? Period.parse(period(name))
                        .map(period -> new Announcement(name.group(1) + "-" + name.group(2), name.group(3), period))
                : Optional.empty();
    }

    private static String period(Matcher name) {
        String year = name.group(4);
        if (name.group(5) != null) {
            return year + "-" + name.group(5);
        }
        return name.group(6) == null ? year : year + "-0" + name.group(6);
    }
}
