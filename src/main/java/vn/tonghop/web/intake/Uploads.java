package vn.tonghop.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.storage.desk.DeskReceipts;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.inbox.Inbox;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;
import vn.tonghop.web.source.DeskSource;

/** Takes files in from the desk by the intake that takes all files in, in the name of whoever hands them in. */
@Component
public final class Uploads {

    /** As much as the intake keeps. */
    public static final long MOST = 20L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final DeskSource source;
    private final InTurn turn;

    Uploads(DeskSource source) {
        this.source = source;
        this.turn = new InTurn(source, PATIENCE);
        UploadFolder.clear(
                source.uploads(),
                source.programmes().stream()
                        .flatMap(programme -> new ReceiptStore(source.dataSource(), programme).pending().stream())
                        .flatMap(waiting ->
                                Optional.ofNullable(waiting.file().path().getParent()).stream())
                        .collect(Collectors.toSet()));
    }

    public HandedIn take(Acting acting, String name, InputStream bytes) {
        Instant now = source.clock().instant();
        try (UploadFolder folder = UploadFolder.in(source.uploads())) {
            Path file = folder.put(SentName.of(name), bytes);
            if (Files.size(file) == 0) {
                return HandedIn.notTaken("upload.problem.empty");
            }
            List<SubmissionFile> files = new Inbox(file).files(new FileHashes(List.of(), now), now);
            if (files.isEmpty()) {
                return HandedIn.notTaken("upload.problem.archive");
            }
            return take(acting, InHand.of(folder, files, source.now()), now);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take a file in", e);
        }
    }

    /** All of them or none: an archive with one file of others is turned away whole. */
    private HandedIn take(Acting acting, InHand hand, Instant now) {
        List<SubmissionFile> files = hand.files();
        List<LoggedAct> ofOthers = files.stream()
                .filter(file -> isOfOthers(acting, hand.identity(file)))
                .map(file -> new LoggedAct("TURN_AWAY", Subject.ofPeriod(""), "sha256:" + file.sha256()))
                .toList();
        if (!ofOthers.isEmpty()) {
            new TransactionTemplate(Transactions.on(source.dataSource()))
                    .executeWithoutResult(
                            status -> new ActLog(source.dataSource(), "").append(acting.doer(), now, ofOthers));
            return HandedIn.notTaken(
                    files.size() == 1 ? "upload.problem.other-unit" : "upload.problem.other-unit-inside");
        }
        var receipts = new DeskReceipts(source.dataSource(), source.programme());
        try {
            if (files.stream().anyMatch(file -> !isAnswered(file, receipts))) {
                turn.takeIn(acting, hand, now);
            } else {
                files.forEach(
                        file -> receipts.note(file.sha256(), acting.actor().id(), now));
            }
            hand.remember();
        } catch (RunInProgressException e) {
            return HandedIn.notTaken("upload.problem.busy");
        } catch (RuntimeException e) {
            hand.folder().keep();
            throw e;
        }
        List<Long> numbers = files.stream()
                .flatMap(file -> receipts.ofHash(file.sha256()).stream())
                .map(DeskReceipt::id)
                .distinct()
                .toList();
        return numbers.isEmpty() ? HandedIn.notTaken("upload.problem.lost") : HandedIn.taken(numbers);
    }

    /** Whether these bytes have their answer already; bytes that could not be read at their turn have none. */
    private static boolean isAnswered(SubmissionFile file, DeskReceipts receipts) {
        return receipts.ofHash(file.sha256())
                .filter(known -> receipts.findings(known.id()).stream()
                        .noneMatch(finding -> finding.kind() == FindingKind.FILE_CHANGED))
                .isPresent();
    }

    /** Whether the file says that it is of a unit that the actor does not look after. */
    private static boolean isOfOthers(Acting acting, Optional<Identity> who) {
        return who.filter(named -> !acting.covers(named.unit(), named.period().end()))
                .isPresent();
    }
}
