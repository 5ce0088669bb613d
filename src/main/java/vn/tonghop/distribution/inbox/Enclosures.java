package vn.tonghop.distribution.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the workbooks in a letter, however deep they are packed. */
final class Enclosures {

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv");
    private static final int MOST_BYTES = 20_000_000;
    private static final int DEEPEST = 10;
    private static final int LONGEST_NAME = 120;

    private final List<Enclosure> found = new ArrayList<>();

    private Enclosures() {}

    static List<Enclosure> in(Part letter) throws MessagingException, IOException {
        var enclosures = new Enclosures();
        enclosures.look(letter, 0);
        return List.copyOf(enclosures.found);
    }

    private void look(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            throw new UnreadableLetterException("packed too deep");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                look(parts.getBodyPart(i), depth + 1);
            }
            return;
        }
        Optional<String> name = name(part);
        if (name.isPresent()) {
            found.add(new Enclosure(name.get(), bytes(part)));
        }
    }

    private static Optional<String> name(Part part) throws MessagingException, IOException {
        String given = part.getFileName();
        if (given == null) {
            return Optional.empty();
        }
        String decoded = Normalizer.normalize(MimeUtility.decodeText(given), Normalizer.Form.NFC);
        String last = decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip().replaceAll("^[.~]+", "_");
        String lower = plain.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith)
                ? Optional.of(plain.substring(Math.max(0, plain.length() - LONGEST_NAME)))
                : Optional.empty();
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableLetterException("a file of more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }
}
