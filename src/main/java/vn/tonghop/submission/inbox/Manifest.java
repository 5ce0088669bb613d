package vn.tonghop.submission.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;

/** When the files of a folder came, as the intake noted it in {@code manifest.csv}. */
record Manifest(Map<String, Instant> times) {

    static final String NAME = "manifest.csv";

    Manifest {
        times = Map.copyOf(times);
    }

    /** @throws vn.tonghop.definition.DefinitionException when a line cannot be understood */
    static Manifest of(Path folder) {
        Map<String, Instant> times = new HashMap<>();
        Path manifest = folder.resolve(NAME);
        if (Files.exists(manifest)) {
            var faults = new Faults();
            CsvFile.read(manifest, List.of("file", "received_at"), faults)
                    .forEach(row -> time(row).ifPresent(time -> times.put(row.text("file"), time)));
            faults.stopIfAny();
        }
        return new Manifest(times);
    }

    Optional<Instant> received(Path file) {
        return Optional.ofNullable(times.get(file.getFileName().toString()));
    }

    private static Optional<Instant> time(CsvRow row) {
        String text = row.text("received_at");
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            row.fault("cột received_at (" + text + ") phải là thời điểm dạng 2026-06-16T09:30:00+07:00");
            return Optional.empty();
        }
    }
}
