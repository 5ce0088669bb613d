package vn.tonghop.spreadsheet.identity.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;

/**
 * A month or a quarter as people name it: "tháng 5", "T5-2026", "quý II năm 2026".
 *
 * @param year empty where it was left out
 */
record PeriodWords(PeriodKind kind, int number, Optional<Integer> year) {

    private static final String YEAR = "(?:[ ._/,-]*(?:nam[ ._-]*)?(20\\d\\d))?(?!\\d)";

    /** Not the month of a date, such as that on which somebody signs: "ngày 3 tháng 7". */
    private static final Pattern MONTH =
            Pattern.compile("(?<!ngay[ .]{0,3}\\d{1,2}[ .,]{0,3})thang[ ._-]*0?(\\d{1,2})(?!\\d)" + YEAR);

    /** Only in names of files; a group of residents has such a code as well: 09562-T05. */
    private static final Pattern SHORT_MONTH =
            Pattern.compile("(?<![a-z\\d])(?<!\\d-)t0?(\\d{1,2})(?![a-z\\d])" + YEAR);

    private static final Pattern QUARTER =
            Pattern.compile("(?<![a-z\\d])(?:quy|q)[ ._-]*(iv|iii|ii|i|[1-4])(?![a-z\\d])" + YEAR);
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Every month and quarter that a title names. */
    static List<PeriodWords> in(String title) {
        if (!mayNameOne(title)) {
            return List.of();
        }
        String text = folded(title);
        List<PeriodWords> words = new ArrayList<>(found(MONTH, PeriodKind.MONTH, text));
        words.addAll(found(QUARTER, PeriodKind.QUARTER, text));
        return words;
    }

    /** A glance: the words for quarter or month with a number right behind them. */
    private static boolean mayNameOne(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean quarter = (c == 'q' || c == 'Q') && (i == 0 || !Character.isLetter(title.charAt(i - 1)));
            boolean month = (c == 'h' || c == 'H') && i > 0 && (title.charAt(i - 1) | ' ') == 't';
            boolean named = quarter && isNumbered(title, endOfQuarter(title, i + 1))
                    || month && (isNumberedMonth(title, i + 2) || isNumberedMonth(title, i + 3));
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberedMonth(String title, int at) {
        return title.regionMatches(true, at, "ng", 0, 2) && isNumbered(title, at + 2);
    }

    /** A "quy" has its mark on its last letter or behind it. */
    private static int endOfQuarter(String title, int at) {
        boolean whole = at + 1 < title.length() && (title.charAt(at) | ' ') == 'u';
        return whole ? at + 2 : at;
    }

    /** Whether a number, or a Roman one, comes next. */
    private static boolean isNumbered(String title, int at) {
        int next = at;
        while (next < title.length() && isBetween(title.charAt(next))) {
            next++;
        }
        char c = next < title.length() ? title.charAt(next) : ' ';
        return c >= '0' && c <= '9' || Character.toLowerCase(c) == 'i';
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '.' || c == '_' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Every month and quarter that a file's name names, T5 for May included. */
    static List<PeriodWords> inFileName(String name) {
        List<PeriodWords> words = new ArrayList<>(in(name));
        words.addAll(found(SHORT_MONTH, PeriodKind.MONTH, folded(name)));
        return words;
    }

    /** The first that names another period of the same kind; empty when one of them names just this period. */
    static Optional<PeriodWords> otherThan(Period period, List<PeriodWords> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<PeriodWords> alike =
                words.stream().filter(word -> word.kind == period.kind()).toList();
        return alike.stream().anyMatch(word -> word.means(period))
                ? Optional.empty()
                : alike.stream().findFirst();
    }

    String shown() {
        return (kind == PeriodKind.MONTH ? "tháng " : "quý ")
                + number
                + year.map(known -> "/" + known).orElse("");
    }

    private boolean means(Period period) {
        return number == period.number() && year.orElse(period.year()) == period.year();
    }

    private static List<PeriodWords> found(Pattern pattern, PeriodKind kind, String text) {
        List<PeriodWords> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int number = number(matcher.group(1));
            if (number >= 1 && number <= kind.perYear()) {
                words.add(new PeriodWords(
                        kind, number, Optional.ofNullable(matcher.group(2)).map(Integer::valueOf)));
            }
        }
        return words;
    }

    private static int number(String said) {
        return ROMAN.contains(said) ? ROMAN.indexOf(said) + 1 : Integer.parseInt(said);
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
