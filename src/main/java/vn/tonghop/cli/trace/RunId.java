package vn.tonghop.cli.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.period.Period;

/** The name under which a roll-up is printed: {@code hanoi-2026/2026-06/1}. */
record RunId(String programme, Period period, int revision) {

    private static final Pattern FORM = Pattern.compile("([^/\\s]+)/([^/\\s]+)/([1-9]\\d{0,8})");

    static Optional<RunId> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Period.parse(matcher.group(2))
                        .map(period -> new RunId(matcher.group(1), period, Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }
}
