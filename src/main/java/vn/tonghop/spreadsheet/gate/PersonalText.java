package vn.tonghop.spreadsheet.gate;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds numbers and addresses of persons in a text; a glance at its digits comes first. */
final class PersonalText {

    private static final Pattern CITIZEN =
            Pattern.compile("(?<![\\d.,/-])0(?:0[1-9]|[1-8]\\d|9[0-6])(?:[ .-]?\\d){9}(?![\\d/]|[.,-]\\d)");
    /** The nine digits of the old days in groups; an amount does not begin with a zero. */
    private static final Pattern OLD_CARD =
            Pattern.compile("(?<![\\d.,/-])0\\d{2}[ .-]\\d{3}[ .-]\\d{3}(?![\\d/]|[.,-]\\d)");

    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?:cmnd|cccd|căn cước|chứng minh|định danh|bhxh|bảo hiểm xã hội)\\D{0,15}\\d(?:[ .-]?\\d){7}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BIRTH = Pattern.compile(
            "(?<!phát |học |vệ |giáo |nữ |nam |an |dân )sinh (?:ngày |năm |tháng |: ?)?"
                    + "(?:\\d{1,2}[/. -]\\d{1,2}[/. -])?(?:19[3-9]\\d|200\\d|201[0-5])(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\d.,/-])\\d{9,12}(?![\\d/]|[.,-]\\d)(?! ?(?:đồng|đ|vnđ|vnd)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,/-])(?:(?:\\(?\\+|00|\\()84\\)?[ .-]?(?:\\(0\\)|0)?|\\(?0)[ .-]?"
                    + "[35789](?:[ .)-]{0,2}\\d){8}(?![\\d/]|[.,-]\\d)");
    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w-]");
    private static final Pattern PASSPORT = Pattern.compile("(?<![A-Za-z0-9/_-])[A-Z]\\d{7}(?![\\d/_-])");
    private static final Pattern FIELDS = Pattern.compile("[,;|\\t\\r\\n\"'<>]+");
    private static final String THOUSANDS = "000";
    private static final int PASSPORT_DIGITS = 7;
    private static final int ID_DIGITS = 9;

    private PersonalText() {}

    /** @param money whether a plain number here is an amount of money */
    static Optional<PersonalRule> rule(String text, boolean money) {
        if (text.contains("inh ") && holdsYear(text) && BIRTH.matcher(text).find()) {
            return Optional.of(PersonalRule.BIRTHDAY);
        }
        int digits = digits(text);
        if (digits < 0) {
            return Optional.empty();
        }
        Optional<PersonalRule> plain = ruleOfName(text);
        if (plain.isPresent() || digits < PASSPORT_DIGITS) {
            return plain;
        }
        boolean id = NAMED_NUMBER.matcher(text).find() || digits >= ID_DIGITS && !money && holdsIdNumber(text);
        if (id) {
            return Optional.of(PersonalRule.ID_NUMBER);
        }
        return PASSPORT.matcher(text).find() ? Optional.of(PersonalRule.PASSPORT) : Optional.empty();
    }

    /** As {@link #rule}, but only what cannot be a number that some program gave to a file. */
    static Optional<PersonalRule> ruleOfName(String text) {
        if (holdsEmail(text)) {
            return Optional.of(PersonalRule.EMAIL);
        }
        if (digits(text) < ID_DIGITS) {
            return Optional.empty();
        }
        boolean card = CITIZEN.matcher(text).find() || OLD_CARD.matcher(text).find();
        if (card) {
            return Optional.of(PersonalRule.ID_NUMBER);
        }
        return PHONE.matcher(text).find() ? Optional.of(PersonalRule.PHONE) : Optional.empty();
    }

    /** Of text that nobody can tell the columns of: what is between its separators is no amount when it looks like a card. */
    static Optional<PersonalRule> ruleOfFields(String text) {
        for (String field : FIELDS.split(text)) {
            Optional<PersonalRule> rule = ruleOfName(field);
            if (rule.isPresent()) {
                return rule;
            }
        }
        return Optional.empty();
    }

    private static boolean holdsYear(String text) {
        return text.contains("19") || text.contains("20");
    }

    private static boolean holdsEmail(String text) {
        return text.indexOf('@') > 0 && EMAIL.matcher(text).find();
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

    /**
     * How many digits stand together at most, with no more than two blanks, points, hyphens or brackets between them; below zero when a
     * glance shows that they are too few to mean anybody and that there is no address of a mailbox either.
     */
    private static int digits(String text) {
        int longest = 0;
        int run = 0;
        int parted = 0;
        boolean mailbox = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '@') {
                run = 0;
            } else if (c >= '0' && c <= '9') {
                longest = Math.max(longest, ++run);
                parted = 0;
            } else if (parted < 2 && (c == ' ' || c == '.' || c == '-' || c == ')')) {
                parted++;
            } else {
                run = 0;
                mailbox |= c == '@';
            }
        }
        return longest < PASSPORT_DIGITS && !mailbox ? -1 : longest;
    }
}
