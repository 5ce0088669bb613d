package vn.tonghop.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.tonghop.sample.SampleCity;

/** A June of a few wards in a folder of its own, for tests that run it again and again. */
final class SmallMonth {

    private final Path inbox;
    private final Path reports;

    SmallMonth(Path folder, int wards) {
        new SampleCity(SampleMonth.HANOI, SampleCity.DEMO_SEED, wards).writeMonth(SampleMonth.JUNE, folder);
        this.inbox = folder.resolve(SampleMonth.JUNE.code());
        this.reports = folder.resolve("reports");
    }

    RunRequest request() {
        return SampleMonth.request(List.of(inbox), reports);
    }

    Path inbox() {
        return inbox;
    }

    /** Puts a file of the shipped sample beside the others, received when we say. */
    void receive(String name, String receivedAt) {
        try {
            Path from = SampleMonth.SAMPLE.resolve("2026-06").resolve(name);
            Files.copy(from, inbox.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(inbox.resolve("manifest.csv"), name + "," + receivedAt + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
