package vn.tonghop.storage.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.stream.Collectors;

/** The hashes of all parts, one a line as {@code sha256sum} writes and checks them. */
final class Hashes {

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] written(Map<String, String> byPart) {
        return byPart.entrySet().stream()
                .map(part -> part.getValue() + "  " + part.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, String> read(byte[] written) {
        return new String(written, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("  ", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[1], pair -> pair[0], (one, other) -> other));
    }
}
