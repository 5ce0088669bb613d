package vn.tonghop.web.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.finding.Finding;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.FeedbackWriter;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.feedback.Receipt;
import vn.tonghop.spreadsheet.feedback.Remark;
import vn.tonghop.spreadsheet.marked.MarkedWorkbook;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.storage.desk.DeskReceipts;
import vn.tonghop.storage.kept.KeptFiles;
import vn.tonghop.storage.life.EarlierExplanations;
import vn.tonghop.storage.life.QueryAnswers;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.life.AskedQuery;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** Puts the answer to a file together: findings as they were stored, figures as they stand in the kept file. */
@Component
class Answers {

    private final DeskSource source;
    private final Differences differences;

    Answers(DeskSource source, Differences differences) {
        this.source = source;
        this.differences = differences;
    }

    Answer to(Subject subject, Acting acting) {
        Feedback feedback = feedback(subject);
        List<AskedQuery> queries = subject.own()
                .filter(version -> version.queries().all() > 0)
                .map(this::queries)
                .orElse(List.of());
        List<Answer.Item> items = feedback.remarks().stream()
                .map(remark -> new Answer.Item(remark, query(remark, queries)))
                .toList();
        boolean open = subject.isOpenTo(acting);
        var report = new Answer.OfReport(history(subject), differences.of(subject, open));
        return new Answer(subject, feedback, labels(), open, items, report);
    }

    /** The sender's own workbook with marks; empty where nothing of it is kept, or it could not be opened. */
    Optional<byte[]> marked(Subject subject) {
        return kept(subject.receipt())
                .flatMap(bytes -> MarkedWorkbook.of(
                        bytes, () -> source.now().checking().open(bytes), feedback(subject), labels()));
    }

    private Feedback feedback(Subject subject) {
        DeskReceipt receipt = subject.receipt();
        List<Finding> findings = new DeskReceipts(source.dataSource(), source.programme()).findings(receipt.id());
        var earlier = new EarlierExplanations(
                source.dataSource(), source.programme(), source.clock().instant());
        return new FeedbackWriter(source.now().programme(), labels(), earlier)
                .write(
                        new Receipt(
                                receipt.file(),
                                (int) receipt.id(),
                                receipt.sha256(),
                                receipt.receivedAt(),
                                number(subject.own()),
                                number(subject.counting())),
                        new Reading(content(receipt), findings));
    }

    private static OptionalInt number(Optional<SentVersion> version) {
        return version.map(known -> OptionalInt.of(known.sendNumber())).orElse(OptionalInt.empty());
    }

    private Optional<SubmissionContent> content(DeskReceipt receipt) {
        DeskJobs jobs = source.now();
        return Optional.of(receipt.file())
                .filter(name -> !name.isEmpty())
                .flatMap(name -> jobs.lastRead().of(receipt.sha256(), name))
                .or(() -> kept(receipt)
                        .map(jobs.checking()::open)
                        .filter(RawWorkbook.class::isInstance)
                        .flatMap(opened -> jobs.checking().content(receipt.file(), (RawWorkbook) opened)));
    }

    private Optional<byte[]> kept(DeskReceipt receipt) {
        return receipt.file().isEmpty()
                ? Optional.empty()
                : new KeptFiles(source.workplace().kept())
                        .find(receipt.sha256())
                        .map(Answers::bytes);
    }

    private List<AskedQuery> queries(SentVersion version) {
        return new QueryAnswers(source.dataSource(), source.programme())
                .of(version, source.clock().instant());
    }

    private static Optional<AskedQuery> query(Remark remark, List<AskedQuery> queries) {
        return queries.stream()
                .filter(query -> query.finding().rule().equals(remark.finding().rule()))
                .filter(query -> query.finding()
                        .place()
                        .inFile()
                        .equals(remark.finding().place().inFile()))
                .findFirst();
    }

    private List<Answer.Sent> history(Subject subject) {
        Stream<DeskReceipt> all = subject.receipt()
                .whose()
                .map(whose -> new DeskReceipts(source.dataSource(), source.programme()).of(whose).stream())
                .orElseGet(() -> Stream.of(subject.receipt()));
        Instant now = source.clock().instant();
        return all.filter(receipt -> !receipt.receivedAt().isAfter(now))
                .map(receipt -> new Answer.Sent(
                        receipt,
                        subject.versions().stream()
                                .filter(version -> receipt.submission()
                                        .filter(id -> id == version.id())
                                        .isPresent())
                                .findFirst(),
                        receipt.id() == subject.receipt().id()))
                .collect(Collectors.toList());
    }

    private static Labels labels() {
        return Labels.in(LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "vi");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
