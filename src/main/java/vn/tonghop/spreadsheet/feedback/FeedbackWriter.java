package vn.tonghop.spreadsheet.feedback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Wording;
import vn.tonghop.period.Dates;
import vn.tonghop.period.DueRule;
import vn.tonghop.plan.Programme;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SignedDocument;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Verdict;
import vn.tonghop.submission.life.AskedQuery.EarlierAnswer;
import vn.tonghop.submission.life.EarlierAnswers;

/** Puts a reading into words for its sender; made once for many files. */
public final class FeedbackWriter {

    private final Programme programme;
    private final Labels labels;
    private final Dates dates;
    private final EarlierAnswers earlier;

    /** Read when something was found: most files have nothing wrong with them. */
    private Optional<Wording> wording = Optional.empty();

    public FeedbackWriter(Programme programme, Labels labels) {
        this(programme, labels, EarlierAnswers.NONE);
    }

    public FeedbackWriter(Programme programme, Labels labels, EarlierAnswers earlier) {
        this.programme = programme;
        this.earlier = earlier;
        this.labels = labels;
        this.dates = Dates.in(labels.language());
    }

    private synchronized Wording wording() {
        Wording known = wording.orElseGet(() -> Wording.in(labels.language()));
        wording = Optional.of(known);
        return known;
    }

    public Feedback write(Receipt receipt, Reading reading) {
        boolean persons = reading.findings().stream().anyMatch(finding -> finding.kind() == FindingKind.PERSONAL_DATA);
        Optional<SubmissionContent> content = reading.content().filter(known -> !persons);
        Optional<Identity> identity = content.map(SubmissionContent::identity);
        return new Feedback(
                receipt,
                reading.verdict(),
                headline(receipt, reading, persons),
                identity,
                about(receipt, identity, persons),
                content.map(this::totals).orElse(List.of()),
                remarks(reading, content),
                reading.notChecked());
    }

    private List<Remark> remarks(Reading reading, Optional<SubmissionContent> content) {
        return reading.findings().isEmpty()
                ? List.of()
                : RemarkList.of(
                        reading.findings(), wording(), finding -> content.flatMap(known -> said(known, finding)));
    }

    private Optional<EarlierAnswer> said(SubmissionContent content, Finding finding) {
        return content.observations().stream()
                .filter(one -> one.cell()
                        .toString()
                        .equals(finding.place().sheet() + "!" + finding.place().cell()))
                .findFirst()
                .flatMap(one -> earlier.to(content.identity(), finding.rule(), one.element(), one.category()));
    }

    private String headline(Receipt receipt, Reading reading, boolean persons) {
        long errors = count(reading, Severity.ERROR);
        long queries = count(reading, Severity.QUERY);
        boolean both = reading.verdict() == Verdict.REFUSED && queries > 0;
        String verdict = labels.say("headline." + reading.verdict() + (both ? "_WITH_QUERIES" : ""), errors, queries);
        return persons
                ? labels.say("headline.of-order", receipt.order(), verdict)
                : labels.say("headline.of-file", receipt.file(), verdict);
    }

    private static long count(Reading reading, Severity severity) {
        return reading.findings().stream()
                .filter((Finding finding) -> finding.severity() == severity)
                .count();
    }

    private List<Fact> about(Receipt receipt, Optional<Identity> identity, boolean persons) {
        List<Fact> facts = new ArrayList<>();
        identity.ifPresent(who -> {
            facts.add(fact(
                    "unit",
                    labels.say("about.unit.value", who.unit().name(), who.unit().code())));
            facts.add(fact(
                    "period",
                    labels.say(
                            "about.period.value",
                            who.period().code(),
                            dates.day(who.period().start()),
                            dates.day(who.dataTo()))));
            facts.add(fact("form", labels.say("about.form.value", who.form(), who.formVersion())));
            if (who.document().isNamed()) {
                facts.add(fact("document", document(who.document())));
            }
        });
        if (!persons) {
            facts.add(fact("file", receipt.file()));
        }
        facts.add(fact("hash", receipt.shortHash()));
        boolean sent = receipt.version().isPresent();
        facts.add(fact(sent ? "received" : "checked", dates.moment(receipt.at())));
        identity.flatMap(who -> deadline(who, receipt, sent)).ifPresent(state -> facts.add(fact("deadline", state)));
        facts.add(fact("version", version(receipt)));
        return facts;
    }

    private String document(SignedDocument document) {
        String number = document.number().isEmpty() ? labels.say("about.document.no-number") : document.number();
        return document.signedOn()
                .map(day -> labels.say("about.document.signed", number, dates.day(day)))
                .orElse(number);
    }

    private Fact fact(String key, String value) {
        return new Fact(labels.say("about." + key), value);
    }

    private Optional<String> deadline(Identity who, Receipt receipt, boolean sent) {
        return programme
                .obligation(who.unit(), who.period().kind(), who.period())
                .map(obligation -> obligation.due().lastDayOnTime(who.period()))
                .map(last -> {
                    long left = ChronoUnit.DAYS.between(LocalDate.ofInstant(receipt.at(), DueRule.ZONE), last);
                    String state =
                            sent ? left < 0 ? "late" : "in-time" : left < 0 ? "passed" : left == 0 ? "today" : "left";
                    return labels.say("deadline." + state, dates.day(last), Math.abs(left));
                });
    }

    private String version(Receipt receipt) {
        if (receipt.version().isEmpty()) {
            return labels.say("version.unsent");
        }
        int version = receipt.version().getAsInt();
        return receipt.counting().isPresent()
                ? labels.say("version.counts", version, receipt.counting().getAsInt())
                : labels.say("version.alone", version);
    }

    private List<ControlTotal> totals(SubmissionContent content) {
        Identity who = content.identity();
        return ControlTotals.of(
                content, programme.form(who.form(), who.unit(), who.period()).elements());
    }
}
