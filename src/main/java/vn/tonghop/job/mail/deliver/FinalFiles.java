package vn.tonghop.job.mail.deliver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.distribution.Attachment;
import vn.tonghop.report.definition.Delivery;
import vn.tonghop.storage.issue.FinalReport;
import vn.tonghop.submission.inbox.FileHashes;

/** The files of a final report on disk: the PDF that was handed out, known by its bytes, and what lies beside it. */
record FinalFiles(Path reports) {

    /** None where the PDF is not there, or no longer as it was handed out, or another file is missing or cannot be read. */
    List<Attachment> of(FinalReport report, Delivery delivery) {
        Path folder = reports.resolve(report.programme()).resolve(report.period());
        try {
            Optional<Path> pdf = pdf(folder, report.sha256());
            return pdf.isEmpty() ? List.of() : all(pdf.get(), delivery);
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    private static Optional<Path> pdf(Path folder, String sha256) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .filter(file -> hash(file).equals(sha256))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static List<Attachment> all(Path pdf, Delivery delivery) {
        String name = pdf.getFileName().toString();
        String stem = name.substring(0, name.length() - ".pdf".length());
        List<Path> files = delivery.files().stream()
                .sorted()
                .map(format -> pdf.resolveSibling(stem + "." + format.name().toLowerCase(Locale.ROOT)))
                .toList();
        return files.stream().allMatch(Files::isRegularFile)
                ? files.stream()
                        .map(file -> new Attachment(file, file.getFileName().toString(), hash(file)))
                        .toList()
                : List.of();
    }

    private static String hash(Path file) {
        try {
            return FileHashes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
