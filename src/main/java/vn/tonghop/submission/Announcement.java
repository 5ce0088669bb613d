package vn.tonghop.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.period.Period;

/**
 * What a file's name says about it: {@code BM01-PCMD_00004_2026-06_lan2.xlsx}. It is believed only where the workbook
 * itself says nothing.
 */
public record Announcement(String form, String unit, Period period) {

    private static final Pattern NAME =
            Pattern.compile("([A-Z0-9]+-[A-Z]+)_([A-Z0-9]+(?:-[A-Z0-9]+)*)_(\\d{4}(?:-[0-9A-Z]{2})?)\\b.*");

    /** What is put behind the name of a file that is given back marked. */
    public static final String ANSWERED = "__KETQUA";

    public static Optional<Announcement> of(String fileName) {
        Matcher name = NAME.matcher(fileName.replace("_lan", " lan").replace(ANSWERED, " "));
        return name.matches()
                ? Period.parse(name.group(3)).map(period -> new Announcement(name.group(1), name.group(2), period))
                : Optional.empty();
    }
}
