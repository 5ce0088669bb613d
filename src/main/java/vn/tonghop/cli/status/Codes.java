package vn.tonghop.cli.status;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.period.DueRule;
import vn.tonghop.submission.life.Hold;

/** What programs read, the same in any language. */
final class Codes {

    private Codes() {}

    /** {@code missing}, {@code refused}, or the state of the version. */
    static String state(ReporterRow row) {
        return row.version().map(version -> word(version.state())).orElse(row.errors() > 0 ? "refused" : "missing");
    }

    static String hold(ReporterRow row) {
        return row.version()
                .filter(version -> version.hold() != Hold.NONE)
                .map(version -> word(version.hold()))
                .orElse("");
    }

    static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(DueRule.ZONE));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
