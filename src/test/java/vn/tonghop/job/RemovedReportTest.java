package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

class RemovedReportTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path folder;

    @Test
    void isMadeAgainWithThoseWhoWereToBeAskedThen() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        DATABASE.empty();
        RunRequest request = new SmallMonth(folder, 6).request();
        RunOutcome first = run(request);
        Path missing = first.reports().get(0).pdf().resolveSibling("chua-bao-cao-2026-06-lan1.pdf");
        byte[] asked = Files.readAllBytes(missing);
        Files.delete(missing);
        Path contacts = new JobsCopy(folder.resolve("jobs")).file("contacts.csv");
        Files.writeString(contacts, Files.readString(contacts).replace("Phòng Văn hóa - Xã hội", "Phòng Dân vận"));

        RunOutcome second = run(new RunRequest(
                request.programme(),
                request.period(),
                request.asOf(),
                request.sources().places(),
                folder.resolve("jobs"),
                request.reports(),
                request.language()));

        assertThat(second.news()).isFalse();
        assertThat(missing).hasBinaryContent(asked);
    }

    private static RunOutcome run(RunRequest request) {
        return new PeriodRun(DATABASE.dataSource(), SampleMonth.unwatched()).run(request);
    }
}
