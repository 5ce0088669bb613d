package vn.tonghop.web.board;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.job.mail.remind.AskedReminders;

/** What the page says after reminding, as it stands in its address. */
record Reminded(int written, int already, int unreached) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})-(\\d{1,5})-(\\d{1,5})");

    static Reminded of(AskedReminders.Outcome outcome) {
        return new Reminded(outcome.written(), outcome.already(), outcome.unreached());
    }

    static Optional<Reminded> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new Reminded(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    Reminded plus(Reminded other) {
        return new Reminded(written + other.written, already + other.already, unreached + other.unreached);
    }

    @Override
    public String toString() {
        return written + "-" + already + "-" + unreached;
    }
}
