package vn.tonghop.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.DatabaseServer;
import vn.tonghop.submission.life.Doer;

/** The intake in a process of its own, to be killed: arguments are the data folder and the inbox. */
final class CollectInAProcess {

    private CollectInAProcess() {}

    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        Instant now = Instant.now();
        System.out.println("started");
        try (DatabaseServer server = DatabaseServer.embedded(data.resolve("database"))) {
            Schema.migrate(server.dataSource());
            var sources = new Sources(List.of(Path.of(args[1])), Optional.of(now), data.resolve("received"));
            new CollectRun(server.dataSource(), SampleMonth.unwatched(), Doer.NOBODY)
                    .run(new CollectRequest(SampleMonth.HANOI, SampleMonth.JOBS, sources, now));
        }
        System.out.println("finished");
    }
}
