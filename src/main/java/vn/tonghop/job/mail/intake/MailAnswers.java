package vn.tonghop.job.mail.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import vn.tonghop.distribution.Attachment;
import vn.tonghop.distribution.Words;
import vn.tonghop.distribution.inbox.Envelope;
import vn.tonghop.job.Checking;
import vn.tonghop.job.clock.action.Means;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.FeedbackWriter;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.feedback.Receipt;
import vn.tonghop.spreadsheet.marked.MarkedWorkbook;
import vn.tonghop.storage.life.EarlierExplanations;
import vn.tonghop.storage.life.VersionQuery;
import vn.tonghop.storage.mail.IncomingStore.Incoming;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.OutboxStore;
import vn.tonghop.storage.past.HistoryQuery;
import vn.tonghop.submission.Announcement;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.validation.History;

/** Answers workbooks that were taken in: a sentence and the marked workbook, to the registered mailbox of the unit alone. */
final class MailAnswers {

    private final Correspondence mail;
    private final Programme programme;
    private final DataSource dataSource;
    private final Path folder;
    private final Instant now;
    private final Checking checking;
    private final Labels labels;
    private final Definitions definitions;

    MailAnswers(Correspondence mail, Programme programme, Means means) {
        this.mail = mail;
        this.programme = programme;
        this.dataSource = means.dataSource();
        this.folder = means.place().answers();
        this.now = means.clock().instant();
        this.definitions = Definitions.with(programme, means.place().jobs());
        this.checking = new Checking(definitions, means.place().jobs());
        this.labels = Labels.in(mail.settings().language());
    }

    /** @param order of the file in its letter */
    void answer(Path file, int order, Incoming letter, Envelope envelope) {
        String hash = hash(file);
        Instant arrived = envelope.arrivedAt();
        Reading reading = reading(new SubmissionFile(file, hash, Optional.of(arrived)), arrived);
        Optional<Identity> identity = reading.content().map(SubmissionContent::identity);
        Feedback feedback = new FeedbackWriter(
                        programme, labels, new EarlierExplanations(dataSource, programme.id(), arrived))
                .write(receipt(file, order, hash, identity, arrived), reading);
        Optional<Intent.To> to = recipient(feedback, envelope);
        var outbox = new OutboxStore(dataSource);
        if (to.isPresent()) {
            var about = new Intent.About(
                    LetterKind.RECEIPT,
                    String.join("|", "receipt", programme.id(), key(letter), hash),
                    programme.id(),
                    feedback.identity().map(who -> who.period().code()).orElse(""),
                    feedback.identity().map(Identity::form).orElse(""));
            if (outbox.knows(about.key())) {
                return; // with the file that was written then
            }
            List<Attachment> marked =
                    marked(file, order, letter, feedback).stream().toList();
            var intent = new Intent(about, to.get(), text(feedback, arrived), Optional.empty(), marked);
            outbox.mean(intent, mail.domain(), now);
        }
    }

    private static String key(Incoming letter) {
        return letter.messageId().isEmpty() ? letter.validity() + "-" + letter.uid() : letter.messageId();
    }

    /** As the intake saw it: with what had been accepted before it came. */
    private Reading reading(SubmissionFile file, Instant arrived) {
        var query = new HistoryQuery(
                dataSource,
                programme.id(),
                programme.units(),
                definitions.rules().elementsOfThePast());
        History history =
                who -> query.load(List.of(who), arrived).before(arrived).of(who);
        return checking.check(file, history);
    }

    private Receipt receipt(Path file, int order, String hash, Optional<Identity> identity, Instant arrived) {
        List<SentVersion> versions = identity.stream()
                .flatMap(who -> versions(who).stream()
                        .filter(version -> version.subject().form().equals(who.form())))
                .toList();
        Optional<SentVersion> own = versions.stream()
                .filter(version -> version.receivedAt().equals(arrived))
                .findFirst();
        Optional<SentVersion> counting =
                versions.stream().filter(SentVersion::counts).findFirst();
        return new Receipt(file.getFileName().toString(), order, hash, arrived, number(own), number(counting));
    }

    private List<SentVersion> versions(Identity who) {
        boolean approvedOnly = programme.countsFrom() == Programme.CountsFrom.APPROVAL;
        return new VersionQuery(dataSource, programme.id(), approvedOnly)
                .of(who.unit().code(), who.period(), now);
    }

    private static OptionalInt number(Optional<SentVersion> version) {
        return version.map(one -> OptionalInt.of(one.version())).orElse(OptionalInt.empty());
    }

    /** Of a file that does not say whose it is, the registered mailbox that it came from. */
    private Optional<Intent.To> recipient(Feedback feedback, Envelope envelope) {
        if (feedback.identity().isPresent()) {
            Identity who = feedback.identity().get();
            return mail.contacts()
                    .of(who.unit())
                    .flatMap(Contact::mailbox)
                    .map(address -> new Intent.To(who.unit().code(), address));
        }
        return mail.contacts().registered(envelope.sender()).map(address -> new Intent.To("", address));
    }

    private Intent.Text text(Feedback feedback, Instant arrived) {
        Words words = mail.words();
        String verdict = feedback.verdict().name().toLowerCase(Locale.ROOT);
        String moment = words.moment(arrived);
        String sentence =
                words.say("receipt." + (feedback.aboutPersons() ? "persons" : verdict), feedback.headline(), moment);
        return new Intent.Text(
                words.say("receipt.subject", moment, words.say("receipt.subject." + verdict)),
                sentence + "\n\n" + words.say("foot"));
    }

    private Optional<Attachment> marked(Path file, int order, Incoming letter, Feedback feedback) {
        try {
            byte[] sent = Files.readAllBytes(file);
            Optional<byte[]> workbook = MarkedWorkbook.of(sent, () -> checking.open(sent), feedback, labels);
            if (workbook.isEmpty()) {
                return Optional.empty();
            }
            String name = file.getFileName().toString();
            String stem = name.substring(0, name.lastIndexOf('.'));
            Path own = Files.createDirectories(
                    folder.resolve(letter.validity() + "-" + letter.uid()).resolve(String.valueOf(order)));
            Path marked = own.resolve(stem + Announcement.ANSWERED + ".xlsx");
            Files.write(marked, workbook.get());
            return Optional.of(new Attachment(marked, marked.getFileName().toString(), FileHashes.of(workbook.get())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a marked workbook", e);
        }
    }

    private static String hash(Path file) {
        try {
            return FileHashes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }
}
