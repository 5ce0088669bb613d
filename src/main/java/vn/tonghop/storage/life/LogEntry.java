package vn.tonghop.storage.life;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/**
 * One line of the log.
 *
 * @param seq from 1, without gaps
 * @param at to the microsecond
 * @param previous hash of the line before; that of the first line is empty
 */
public record LogEntry(long seq, Instant at, Doer doer, String programme, LoggedAct act, String previous, String hash) {

    static LogEntry after(long seq, String previous, Instant at, Doer doer, String programme, LoggedAct act) {
        var open = new LogEntry(seq, at, doer, programme, act, previous, "");
        return new LogEntry(seq, at, doer, programme, act, previous, open.computedHash());
    }

    /** Over every word with its length before it, so that no word can run into the next. */
    String computedHash() {
        Subject subject = act.subject();
        String text = Stream.of(
                        seq,
                        at,
                        doer.actor(),
                        doer.osUser(),
                        act.act(),
                        programme,
                        subject.unit(),
                        subject.form(),
                        subject.period(),
                        subject.version(),
                        act.detail(),
                        previous)
                .map(Object::toString)
                .map(word -> word.length() + ":" + word)
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean follows(long lastSeq, String lastHash) {
        return seq == lastSeq + 1 && previous.equals(lastHash) && hash.equals(computedHash());
    }
}
