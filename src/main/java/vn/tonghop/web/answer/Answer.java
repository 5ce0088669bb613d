package vn.tonghop.web.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.spreadsheet.feedback.ControlTotal;
import vn.tonghop.spreadsheet.feedback.Fact;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.feedback.Remark;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.submission.life.AskedQuery;
import vn.tonghop.submission.life.SentVersion;

/**
 * Everything that the page about one file shows.
 *
 * @param open whether figures may be shown; otherwise only places and rules are
 * @param report what belongs to the report as a whole
 */
record Answer(Subject subject, Feedback feedback, Labels labels, boolean open, List<Item> items, OfReport report) {

    /**
     * What belongs to the report as a whole.
     *
     * @param history everything that came of it, the latest first
     * @param differences from what had been reported before; empty when this was the first, or was refused
     */
    record OfReport(List<Sent> history, Optional<List<Difference>> differences) {

        OfReport {
            history = List.copyOf(history);
            differences = differences.map(List::copyOf);
        }
    }

    /** One remark, and as a query of an accepted version what was said to it. */
    record Item(Remark remark, Optional<AskedQuery> query) {

        /** What was said to the same query before, by another version. */
        public Optional<AskedQuery.EarlierAnswer> earlier() {
            return query.isPresent() ? query.get().earlier() : remark.earlier();
        }
    }

    /** One file of the history; the version is empty when it was refused. */
    record Sent(DeskReceipt receipt, Optional<SentVersion> version, boolean here) {}

    Answer {
        items = List.copyOf(items);
    }

    public List<Sent> history() {
        return report.history();
    }

    public Optional<List<Difference>> differences() {
        return report.differences();
    }

    /** @param severity name of the severity */
    public List<Item> of(String severity) {
        return items.stream()
                .filter(item -> item.remark().finding().severity().name().equals(severity))
                .toList();
    }

    /** Without the last, about the version, which the page says itself. */
    public List<Fact> facts() {
        List<Fact> all = feedback.about();
        return all.subList(0, Math.max(0, all.size() - 1));
    }

    /** The sheets of which something was read, in the order of the file. */
    public List<String> sheets() {
        return feedback.totals().stream().map(ControlTotal::sheet).distinct().toList();
    }

    public List<ControlTotal> totals(String sheet) {
        return feedback.totals().stream()
                .filter(total -> total.sheet().equals(sheet))
                .toList();
    }

    public String number(BigDecimal number) {
        return labels.number(number);
    }

    public long waiting() {
        return items.stream()
                .flatMap(item -> item.query().stream())
                .filter(AskedQuery::isWaiting)
                .count();
    }
}
