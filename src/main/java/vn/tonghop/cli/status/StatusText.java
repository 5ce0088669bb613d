package vn.tonghop.cli.status;

import java.io.PrintWriter;
import java.util.List;
import vn.tonghop.cli.submission.page.VersionWords;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.submission.life.SentVersion;

/** The rows for people: a line for each report, the contact below those that are missing, and the sum. */
final class StatusText {

    private final Texts texts;
    private final VersionWords words;
    private final PrintWriter out;

    StatusText(Texts texts, VersionWords words, PrintWriter out) {
        this.texts = texts;
        this.words = words;
        this.out = out;
    }

    void print(List<ReporterRow> rows) {
        rows.forEach(this::print);
        long counted = rows.stream()
                .filter(row -> row.version().filter(SentVersion::counts).isPresent())
                .count();
        long missing = rows.stream().filter(ReporterRow::isMissing).count();
        out.println(texts.say("status.sum", rows.size(), counted, missing, rows.size() - counted - missing));
    }

    private void print(ReporterRow row) {
        out.println(texts.say(
                "status.row",
                row.unit().code(),
                row.unit().name(),
                row.form(),
                state(row),
                row.received().map(words::moment).orElse("–"),
                remarks(row)));
        row.contact()
                .filter(contact -> row.isMissing())
                .ifPresent(contact -> out.println("       "
                        + texts.say(
                                "status.contact",
                                contact.role(),
                                contact.mailbox().map(box -> ", " + box).orElse(""))));
    }

    private String state(ReporterRow row) {
        if (row.version().isPresent()) {
            SentVersion version = row.version().get();
            return texts.say("status.version", words.state(version), version.sendNumber());
        }
        return texts.say(row.errors() > 0 ? "status.refused" : "status.missing");
    }

    private String remarks(ReporterRow row) {
        var remarks = new StringBuilder();
        add(remarks, row.daysLate() > 0, row.isMissing() ? "status.overdue" : "status.late", row.daysLate());
        row.extended().ifPresent(day -> add(remarks, true, "status.extended", words.day(day)));
        add(remarks, row.errors() > 0, "status.errors", row.errors());
        row.version().map(SentVersion::queries).ifPresent(queries -> {
            add(remarks, queries.unexplained() > 0, "status.unexplained", queries.unexplained());
            add(remarks, queries.waiting() > 0, "status.waiting", queries.waiting());
        });
        row.answered()
                .ifPresent(cells -> add(
                        remarks, cells.answered() < cells.asked(), "status.answered", cells.answered(), cells.asked()));
        return remarks.toString();
    }

    private void add(StringBuilder remarks, boolean so, String key, Object... facts) {
        if (so) {
            remarks.append("; ").append(texts.say(key, facts));
        }
    }
}
