package vn.tonghop.job.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;
import vn.tonghop.storage.CheckedFile;
import vn.tonghop.storage.PendingFile;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.Verdict;
import vn.tonghop.submission.archive.Archive;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** What the steps of the intake do: receipts for what came, then a verdict for everything without one. */
public final class IntakeStages {

    /** No form is so large; what is larger is refused and not kept. */
    private static final long MOST_KEPT = 20L << 20;

    /** Nobody takes longer to write one file. */
    private static final Duration LONGEST_KEEPING = Duration.ofHours(1);

    private final Shelves shelves;
    private final FileCheck check;
    private final Progress progress;
    private final Doer doer;
    private final List<TakenFile> taken = new ArrayList<>();

    /** @param doer in whose name what comes in is received */
    public IntakeStages(Shelves shelves, FileCheck check, Progress progress, Doer doer) {
        this.shelves = shelves;
        this.check = check;
        this.progress = progress;
        this.doer = doer;
    }

    /** What came; of files that a run was killed over while it kept them nothing is left lying about. */
    public Intake intake(Sources sources, Instant now) {
        shelves.kept().sweep(now.minus(LONGEST_KEEPING));
        return Intake.of(sources, shelves.receipts(), shelves.receipts().hashed(), now);
    }

    /** A few files that nobody has seen before; what lies about of earlier runs is left to others. */
    public Intake few(Sources sources, Instant now) {
        return Intake.of(sources, shelves.receipts(), List.of(), now);
    }

    /** What became of the files since the step began. */
    public List<TakenFile> taken() {
        return List.copyOf(taken);
    }

    void collect(Intake intake) {
        progress.started(Stage.COLLECT, 0);
        int before = shelves.receipts().pending().size();
        intake.register();
        int fresh = shelves.receipts().pending().size() - before;
        progress.finished(Stage.COLLECT, StageResult.of(intake.size(), fresh));
    }

    /** Without those that were told to be gone, or come again with their letter: nobody's report waits for them. */
    List<PendingFile> pending() {
        taken.clear();
        List<PendingFile> pending = shelves.receipts().pending().stream()
                .filter(file -> !comesAgain(file) || file.file().isThere())
                .toList();
        progress.started(Stage.CHECK_AND_STORE, pending.size());
        return pending;
    }

    private static boolean comesAgain(PendingFile file) {
        return file.missed() || Workplace.isOfALetter(file.file().path());
    }

    /**
     * What the file says; the rules that compare wait for what came before it. What was read is kept unless it holds
     * personal data, which nobody knows before.
     */
    ReadFile check(PendingFile pending) {
        SubmissionFile file = pending.file();
        Optional<byte[]> bytes = unchanged(pending);
        Begun begun = begin(file, bytes.isPresent());
        boolean personal =
                begun.reading().findings().stream().anyMatch(finding -> finding.kind() == FindingKind.PERSONAL_DATA);
        if (!personal) {
            bytes.ifPresent(sent -> shelves.kept().keep(file.sha256(), sent));
        }
        progress.advanced(1);
        return new ReadFile(pending.receipt(), file, begun);
    }

    void store(List<ReadFile> read) {
        List<CheckedFile> files = check.judge(read);
        shelves.submissions().store(files, doer, Instant.now());
        shelves.shadow().store(files);
        files.forEach(file -> taken.add(TakenFile.of(file)));
    }

    void allChecked() {
        progress.finished(
                Stage.CHECK_AND_STORE,
                StageResult.of(
                        count(Verdict.ACCEPTED) + count(Verdict.ACCEPTED_WITH_QUERIES),
                        count(Verdict.ACCEPTED_WITH_QUERIES),
                        count(Verdict.REFUSED),
                        count(Verdict.UNREADABLE)));
    }

    /** Deletes what is kept of files that came before, once that is in the log; aggregates stay. */
    public List<String> expire(Instant keptSince) {
        List<String> old = shelves.receipts().receivedBefore(keptSince).stream()
                .filter(hash -> shelves.kept().find(hash).isPresent())
                .toList();
        List<LoggedAct> acts = old.stream()
                .map(hash -> new LoggedAct("EXPIRE", Subject.ofPeriod(""), "sha256:" + hash))
                .toList();
        shelves.submissions().log(acts, doer, Instant.now());
        return shelves.kept().delete(old);
    }

    private Begun begin(SubmissionFile file, boolean unchanged) {
        if (!unchanged && !isTooLarge(file)) {
            return refused(Finding.of(FindingKind.FILE_CHANGED, Place.ofFile(file.name())));
        }
        if (file.receivedAt().isEmpty()) {
            return refused(Finding.of(FindingKind.RECEIPT_TIME_MISSING, Place.ofFile(file.name())));
        }
        return archiveFault(file).map(IntakeStages::refused).orElseGet(() -> check.begin(file));
    }

    private static Optional<Finding> archiveFault(SubmissionFile file) {
        return Files.isRegularFile(file.path())
                ? Archive.of(file.path())
                        .flatMap(Archive::fault)
                        .map(fault -> Finding.of(
                                FindingKind.ARCHIVE_REFUSED, Place.ofFile(file.name()), "problem", fault.id()))
                : Optional.empty();
    }

    /**
     * The bytes that the receipt is for; empty when the file holds others by now, or is too large. One that is gone is no
     * fault of the sender and stops the run, this once.
     */
    private Optional<byte[]> unchanged(PendingFile pending) {
        SubmissionFile file = pending.file();
        try {
            return file.bytes(MOST_KEPT).filter(bytes -> sha256(bytes).equals(file.sha256()));
        } catch (IOException e) {
            if (!file.isThere()) {
                shelves.receipts().missed(pending.receipt(), Instant.now());
            }
            throw new UncheckedIOException("cannot read " + file.path(), e);
        }
    }

    private static boolean isTooLarge(SubmissionFile file) {
        try {
            return Files.isRegularFile(file.path()) && Files.size(file.path()) > MOST_KEPT;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file.path(), e);
        }
    }

    private static Begun refused(Finding finding) {
        return Begun.refused(new Reading(Optional.empty(), List.of(finding)));
    }

    private int count(Verdict verdict) {
        return (int) taken.stream().filter(file -> file.verdict() == verdict).count();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
