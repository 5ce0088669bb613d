package vn.tonghop.report.exact;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers of a text printed in one language, days and times left out. */
final class NumbersIn {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final boolean english;
    private final Pattern day;
    private final Pattern number;

    NumbersIn(String language) {
        english = language.equals("en");
        day = Pattern.compile(
                (english ? "\\b\\d{1,2} [A-Z][a-z]{2} \\d{4}" : "\\b\\d{2}/\\d{2}/\\d{4}") + "(?: \\d{2}:\\d{2})?");
        number = Pattern.compile(
                english
                        ? "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?"
                        : "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:,\\d+)?");
    }

    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    List<String> days(String text) {
        return day.matcher(oneLine(text)).results().map(MatchResult::group).toList();
    }

    List<BigDecimal> of(String text) {
        return number.matcher(day.matcher(oneLine(text)).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(this::value)
                .map(KnownNumbers::plain)
                .toList();
    }

    private BigDecimal value(String number) {
        return new BigDecimal(
                english ? number.replace(",", "") : number.replace(".", "").replace(',', '.'));
    }
}
