package vn.tonghop.report.content.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.change.Change;

/** Writes the short block of the page: each indicator that changed since the last report, and why. */
public final class ChangeLines {

    private static final int SHOWN = 10;

    private final Snapshot snapshot;
    private final Catalogue words;
    private final Numbers numbers;
    private final ChangeWords change;

    public ChangeLines(Snapshot snapshot, Programme programme, Audience audience, Catalogue words) {
        this.snapshot = snapshot;
        this.words = words;
        this.numbers = new Numbers(words);
        this.change = new ChangeWords(snapshot, programme, audience, words);
    }

    /** Those first of which something can be said; none where there was no report before. */
    public List<ChangeLine> write() {
        if (!snapshot.changes().hasEarlier()) {
            return List.of();
        }
        List<Change> totals = snapshot.changes().totals().stream()
                .sorted(Comparator.comparing(change::hidesStep))
                .toList();
        List<ChangeLine> lines = new ArrayList<>();
        lines.add(new ChangeLine("", heading(totals)));
        for (Change each : totals.subList(0, Math.min(SHOWN, totals.size()))) {
            lines.add(new ChangeLine("–", line(each)));
        }
        if (totals.size() > SHOWN) {
            lines.add(new ChangeLine("", words.text("change.more", numbers.count(totals.size() - SHOWN))));
        }
        return lines;
    }

    private String heading(List<Change> totals) {
        String since = snapshot.changes().since();
        boolean samePeriod =
                since.startsWith(snapshot.programme() + "/" + snapshot.period().code() + "/");
        String key = totals.isEmpty() ? "change.none" : samePeriod ? "change.since" : "change.since-earlier-period";
        return words.text(key, since, numbers.count(totals.size()));
    }

    private String line(Change each) {
        return words.text(
                "change.line", change.indicator(each), each.indicator(), change.values(each), change.causes(each));
    }
}
