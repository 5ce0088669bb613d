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

    /** A glance: a q that begins a word, or a t, h and vowel before an n, as in the words for quarter and month. */
    private static boolean mayNameOne(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean begins = (c == 'q' || c == 'Q') && (i == 0 || !Character.isLetter(title.charAt(i - 1)));
            boolean month = (c == 'h' || c == 'H') && i > 0 && (hasN(title, i + 2) || hasN(title, i + 3));
            if (begins || month && (title.charAt(i - 1) | ' ') == 't') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasN(String title, int at) {
        return at < title.length() && (title.charAt(at) | ' ') == 'n' && title.regionMatches(true, at + 1, "g", 0, 1);
    }

    /** Every month and quarter that a file's name names, T5 for May included. */
    static List<PeriodWords> inFileName(String name) {
        List<PeriodWords> words = new ArrayList<>(in(name));
        words.addAll(found(SHORT_MONTH, PeriodKind.MONTH, folded(name)));
        return words;
    }

    /** The first that names another period of the same kind; empty when one of them names just this period. */
    static Optional<PeriodWords> otherThan(Period period, List<PeriodWords> words) {
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
