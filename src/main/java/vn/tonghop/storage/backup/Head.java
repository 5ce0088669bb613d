package vn.tonghop.storage.backup;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** The first part of a backup: of when it is, and which version of the tables it holds. */
record Head(Instant takenAt, String schemaVersion) {

    static final String NAME = "tonghop-backup.txt";

    private static final String FORMAT = "1";

    byte[] written() {
        return "format=%s%ntaken-at=%s%nschema=%s%n"
                .formatted(FORMAT, takenAt, schemaVersion)
                .replace(System.lineSeparator(), "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Head read(byte[] part) throws UnusableBackupException {
        try {
            Map<String, String> said = new String(part, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            if (!FORMAT.equals(said.get("format"))) {
                throw new UnusableBackupException(UnusableBackupException.Reason.NEWER);
            }
            return new Head(Instant.parse(said.getOrDefault("taken-at", "")), said.getOrDefault("schema", ""));
        } catch (DateTimeException | IndexOutOfBoundsException | IllegalStateException e) {
            throw new UnusableBackupException(UnusableBackupException.Reason.DAMAGED, e);
        }
    }
}
