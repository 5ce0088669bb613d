package vn.tonghop.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import vn.tonghop.submission.inbox.FileHashes;

/** Sees to it that a letter goes with the very files that were meant, none of them empty. */
final class Contents {

    private Contents() {}

    /** Empty when all are there. */
    static Optional<Handed> fault(Letter letter) {
        return letter.attachments().stream()
                .filter(attachment -> !isAsMeant(attachment))
                .findFirst()
                .map(attachment -> Handed.of(Handed.Result.NEVER, "ATTACHMENT: " + attachment.name()));
    }

    private static boolean isAsMeant(Attachment attachment) {
        try {
            byte[] bytes = Files.readAllBytes(attachment.file());
            return bytes.length > 0 && FileHashes.of(bytes).equals(attachment.sha256());
        } catch (IOException e) {
            return false;
        }
    }
}
