package vn.tonghop.job.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.Arrivals;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.inbox.HashedFile;
import vn.tonghop.submission.inbox.Inbox;
import vn.tonghop.submission.inbox.Left;

/** What lies in the inboxes of a request when it is run, on its way into the store. */
public final class Intake {

    private final ReceiptStore receipts;
    private final FileHashes hashes;
    private final List<SubmissionFile> files;
    private final List<Left> left;

    private Intake(ReceiptStore receipts, FileHashes hashes, List<SubmissionFile> files, List<Left> left) {
        this.receipts = receipts;
        this.hashes = hashes;
        this.files = files;
        this.left = left;
    }

    /**
     * @param known the files whose hashes are known
     * @param now what was written a moment before is left, as somebody may still be writing it
     */
    static Intake of(Sources sources, ReceiptStore receipts, List<HashedFile> known, Instant now) {
        var hashes = new FileHashes(known, now);
        Arrivals arrivals = sources.places().stream()
                .map(place -> new Inbox(place).arrivals(hashes, now))
                .reduce(new Arrivals(List.of(), List.of()), Arrivals::and);
        List<SubmissionFile> files = arrivals.files().stream()
                .map(file -> file.orReceivedAt(sources.receivedAt()))
                .toList();
        return new Intake(receipts, hashes, files, arrivals.left());
    }

    /** How many files have wholly arrived. */
    public int size() {
        return files.size();
    }

    /** What was not taken this time. */
    public List<Left> left() {
        return List.copyOf(left);
    }

    void register() {
        receipts.register(files);
        remember();
    }

    /** Spares the next run the hashing of what has not changed since. */
    public void remember() {
        receipts.remember(hashes.fresh());
    }

    /** Of every file with the moment it came. */
    public String hash() {
        String list = files.stream()
                .map(file -> file.name() + "|" + file.sha256() + "|" + file.receivedAt())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
