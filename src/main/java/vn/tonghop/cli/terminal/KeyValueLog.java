package vn.tonghop.cli.terminal;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import vn.tonghop.job.clock.Events;
import vn.tonghop.period.DueRule;

/** One line per event: {@code time=… event=run.done programme=…}; what has blanks stands in quotes. */
public final class KeyValueLog implements Events {

    private static final Set<String> TROUBLE =
            Set.of("clock.back", "serve.fault", "run.failed", "delivery.failed", "mail.fault");

    private final PrintStream out;
    private final Texts texts;

    /** @param texts in which trouble is said in a sentence, too, for whoever looks into the log and is no machine */
    public KeyValueLog(PrintStream out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public synchronized void happened(Instant at, String name, List<String> facts) {
        var line = new StringBuilder("time=")
                .append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(DueRule.ZONE)))
                .append(" event=")
                .append(name);
        for (int i = 0; i + 1 < facts.size(); i += 2) {
            line.append(' ').append(facts.get(i)).append('=').append(quoted(facts.get(i + 1)));
        }
        if (TROUBLE.contains(name)) {
            line.append(" said=").append(quoted(said(name, facts)));
        }
        out.println(line);
        out.flush();
    }

    private String said(String name, List<String> facts) {
        int mend = facts.indexOf(Events.MEND) + 1;
        return mend == 0 || facts.get(mend).isEmpty()
                ? texts.say("log." + name)
                : texts.say("runs.cause." + facts.get(mend));
    }

    private static String quoted(String value) {
        return value.matches("[^\\s\"=]+")
                ? value
                : '"' + value.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
