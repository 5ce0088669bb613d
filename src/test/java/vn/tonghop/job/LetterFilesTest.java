package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.job.intake.CollectOutcome;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.TakenFile;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.life.Doer;

class LetterFilesTest {

    private static final String WORKBOOK = "BM01-PCMD_00004_2026-06.xlsx";
    private static final Instant NOW = Instant.parse("2026-06-16T02:30:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    @Test
    void noRunWaitsForAWorkbookWhoseLetterCouldNotBeTakenInAndIsTriedAgain() throws IOException {
        Workplace place = Workplace.in(folder.resolve("data"), Path.of("jobs"), "vi");
        byte[] sent = Files.readAllBytes(SampleMonth.SAMPLE.resolve("2026-06").resolve(WORKBOOK));
        Path unpacked = place.letter("1795373192-7").resolve("1").resolve(WORKBOOK);
        new ReceiptStore(DATABASE.dataSource(), "hanoi-2026")
                .register(List.of(new SubmissionFile(unpacked, FileHashes.of(sent), Optional.of(NOW))));

        assertThat(collect(place).taken()).isEmpty();

        Files.createDirectories(unpacked.getParent());
        Files.write(unpacked, sent);
        assertThat(collect(place).taken()).extracting(TakenFile::name).containsExactly(Optional.of(WORKBOOK));
    }

    private static CollectOutcome collect(Workplace place) {
        return new CollectRun(DATABASE.dataSource(), SampleMonth.unwatched(), Doer.NOBODY)
                .run(new CollectRequest(SampleMonth.HANOI, place.jobs(), place.takenIn(), NOW));
    }
}
