package vn.tonghop.cli.submission.page;

import java.io.PrintWriter;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Wording;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.storage.life.LogEntry;
import vn.tonghop.submission.life.AskedQuery;
import vn.tonghop.submission.life.CellChange;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.submission.life.Subject;

/** Prints what is known of one unit's report for one period. */
public final class SubmissionPage {

    private static final String ITEM = "  ";
    private static final String INSIDE = "     ";

    private final VersionWords words;
    private final Wording wording;
    private final boolean seesEverything;
    private final PrintWriter out;

    /** @param seesEverything whether the reader may see every figure of the unit, and what is written about them */
    public SubmissionPage(VersionWords words, Wording wording, boolean seesEverything, PrintWriter out) {
        this.words = words;
        this.wording = wording;
        this.seesEverything = seesEverything;
        this.out = out;
    }

    public void title(String unit, String code, String period, List<SentVersion> versions) {
        out.println(words.say("title", unit, code, period));
        out.println(words.counting(versions));
    }

    public void versions(List<SentVersion> versions) {
        section("versions");
        versions.forEach(version -> {
            out.println(ITEM
                    + words.say(
                            "version",
                            version.version(),
                            version.sendNumber(),
                            version.subject().form(),
                            words.type(version),
                            words.moment(version.receivedAt()),
                            words.state(version)));
            if (version.document().isNamed()) {
                out.println(INSIDE + words.document(version.document()));
            }
            if (!version.reason().isEmpty()) {
                out.println(INSIDE + words.say("version.reason", free(version.reason())));
            }
        });
    }

    public void refused(List<UnitReceipt> receipts, CellWords cells) {
        if (receipts.isEmpty()) {
            return;
        }
        section("refused");
        receipts.forEach(receipt -> out.println(ITEM
                + receipt.receivedAt().map(words::moment).orElse("")
                + " "
                + receipt.form()
                + receipt.reason()
                        .map(finding -> ": " + sentence(finding, cells))
                        .orElse("")));
    }

    public void changes(SentVersion version, List<CellChange> changes, CellWords cells) {
        if (changes.isEmpty()) {
            return;
        }
        section("changes", version.version(), version.sendNumber(), changes.size());
        changes.forEach(change -> out.println(ITEM
                + change.cell()
                + "  "
                + cells.name(change.element(), change.category())
                + ": "
                + cells.value(change.element(), change.before())
                + " → "
                + cells.value(change.element(), change.after())));
    }

    public void queries(SentVersion version, List<AskedQuery> queries, CellWords cells) {
        if (queries.isEmpty()) {
            return;
        }
        section(
                "queries",
                version.sendNumber(),
                queries.size(),
                version.queries().open());
        queries.forEach(query -> query(query, cells));
    }

    private void query(AskedQuery query, CellWords cells) {
        out.println(ITEM + "#" + query.no() + " " + sentence(query.finding(), cells) + " ["
                + query.finding().rule() + "]");
        boolean hidden = cells.hidesSentences(query.finding().place().sheet());
        query.answer()
                .ifPresentOrElse(
                        answer -> out.println(INSIDE
                                + words.say(
                                        "answer",
                                        hidden ? words.say("hidden") : answer.text(),
                                        answer.by().isEmpty() ? words.say("answer.in-file") : answer.by(),
                                        verdict(answer))),
                        () -> out.println(INSIDE + words.say("answer.none")));
        query.earlier()
                .filter(said -> !hidden)
                .ifPresent(said -> out.println(INSIDE + words.say("answer.earlier", said.period(), said.text())));
    }

    private String verdict(AskedQuery.Answer answer) {
        String key = answer.accepted()
                .map(accepted -> accepted ? "answer.accepted" : "answer.refused")
                .orElse("answer.waiting");
        return answer.verdictReason().isEmpty()
                ? words.say(key)
                : words.say("answer.because", words.say(key), answer.verdictReason());
    }

    /** Where the sentence may tell a figure that the reader may not see, only the place and the rule are said. */
    private String sentence(Finding finding, CellWords cells) {
        return wording.where(finding.place())
                + (cells.hidesSentences(finding.place().sheet())
                        ? words.say("sentence.hidden", finding.rule())
                        : wording.sentence(finding));
    }

    public void log(List<LogEntry> entries) {
        section("log");
        entries.forEach(entry -> out.println(ITEM
                + words.say(
                        "log.line",
                        words.moment(entry.at()),
                        entry.doer().actor().isEmpty()
                                ? words.say("nobody")
                                : entry.doer().actor(),
                        words.say("act." + entry.act().act()),
                        version(entry.act().subject()),
                        entry.doer().actor().isEmpty()
                                ? entry.act().detail()
                                : free(entry.act().detail()))));
    }

    /** What somebody wrote may tell a figure. */
    private String free(String text) {
        return seesEverything || text.isEmpty() ? text : words.say("hidden");
    }

    private String version(Subject subject) {
        return subject.version() == 0 ? "" : " " + words.say("log.version", subject.version());
    }

    private void section(String heading, Object... facts) {
        out.println();
        out.println(words.say("section." + heading, facts));
    }
}
