package vn.tonghop.spreadsheet.gate;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds numbers and addresses of persons in a text; a glance at its digits comes first, since most texts have none. */
final class PersonalText {

    private static final Pattern CITIZEN = Pattern.compile("(?<!\\d)0(?!00)\\d{2}(?:[ .-]?\\d{3}){3}(?!\\d)");
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\d.,/-])\\d{9,12}(?![\\d/]|[.,-]\\d)(?! ?(?:đồng|đ|vnđ|vnd)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,/-])(?:\\+?84|0)[ .-]?[35789](?:[ .-]?\\d){8}(?![\\d/]|[.,-]\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PASSPORT = Pattern.compile("(?<![A-Za-z0-9/_-])[A-Z]\\d{7}(?![\\d/_-])");
    private static final String THOUSANDS = "000";
    private static final int FEWEST_DIGITS = 7;
    private static final int PHONE_DIGITS = 10;
    private static final int ID_DIGITS = 9;

    private PersonalText() {}

    /** @param money whether a plain number here is an amount of money */
    static Optional<PersonalRule> rule(String text, boolean money) {
        int digits = digits(text);
        if (digits >= FEWEST_DIGITS) {
            Optional<PersonalRule> number = number(text, digits, money);
            if (number.isPresent()) {
                return number;
            }
        }
        return text.indexOf('@') > 0 && EMAIL.matcher(text).find() ? Optional.of(PersonalRule.EMAIL) : Optional.empty();
    }

    /** As {@link #rule}, but only what cannot be a number that some program gave to a file. */
    static Optional<PersonalRule> ruleOfName(String text) {
        if (digits(text) >= PHONE_DIGITS) {
            if (CITIZEN.matcher(text).find()) {
                return Optional.of(PersonalRule.ID_NUMBER);
            }
            if (PHONE.matcher(text).find()) {
                return Optional.of(PersonalRule.PHONE);
            }
        }
        return text.indexOf('@') > 0 && EMAIL.matcher(text).find() ? Optional.of(PersonalRule.EMAIL) : Optional.empty();
    }

    private static Optional<PersonalRule> number(String text, int digits, boolean money) {
        if (digits >= PHONE_DIGITS) {
            if (CITIZEN.matcher(text).find()) {
                return Optional.of(PersonalRule.ID_NUMBER);
            }
            if (PHONE.matcher(text).find()) {
                return Optional.of(PersonalRule.PHONE);
            }
        }
        if (digits >= ID_DIGITS && !money && holdsIdNumber(text)) {
            return Optional.of(PersonalRule.ID_NUMBER);
        }
        return PASSPORT.matcher(text).find() ? Optional.of(PersonalRule.PASSPORT) : Optional.empty();
    }

    /** A round number of thousands is an amount rather than a number of a card. */
    private static boolean holdsIdNumber(String text) {
        var number = DIGITS.matcher(text);
        while (number.find()) {
            if (!number.group().endsWith(THOUSANDS)) {
                return true;
            }
        }
        return false;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            }
        }
        return digits;
    }
}
