package vn.tonghop.report.exact;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers of a printed Vietnamese text, days and times left out. */
final class NumbersIn {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DAY = Pattern.compile("\\b\\d{2}/\\d{2}/\\d{4}(?: \\d{2}:\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:,\\d+)?");

    private NumbersIn() {}

    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static List<String> days(String text) {
        return DAY.matcher(oneLine(text)).results().map(MatchResult::group).toList();
    }

    static List<BigDecimal> of(String text) {
        return NUMBER.matcher(DAY.matcher(oneLine(text)).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(number -> new BigDecimal(number.replace(".", "").replace(',', '.')))
                .map(KnownNumbers::plain)
                .toList();
    }
}
