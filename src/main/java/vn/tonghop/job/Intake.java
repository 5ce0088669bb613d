package vn.tonghop.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.inbox.Inbox;

/** What lies in the inboxes of a request when it is run, on its way into the store. */
final class Intake {

    private final ReceiptStore receipts;
    private final FileHashes hashes;
    private final List<SubmissionFile> files;

    private Intake(ReceiptStore receipts, FileHashes hashes, List<SubmissionFile> files) {
        this.receipts = receipts;
        this.hashes = hashes;
        this.files = files;
    }

    static Intake of(RunRequest request, ReceiptStore receipts) {
        var hashes = new FileHashes(receipts.hashed(), Instant.now());
        List<SubmissionFile> files = request.inboxes().stream()
                .flatMap(folder -> new Inbox(folder).files(hashes).stream())
                .toList();
        return new Intake(receipts, hashes, files);
    }

    int size() {
        return files.size();
    }

    void register() {
        receipts.register(files);
        remember();
    }

    /** Spares the next run the hashing of what has not changed since. */
    void remember() {
        receipts.remember(hashes.fresh());
    }

    /** Of every file with the moment it came. */
    String hash() {
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
