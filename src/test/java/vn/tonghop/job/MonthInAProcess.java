package vn.tonghop.job;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.DatabaseServer;

/** The main job in a process of its own, to be killed: arguments are the data folder and the inboxes. */
final class MonthInAProcess {

    private MonthInAProcess() {}

    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        List<Path> inboxes =
                List.of(args).subList(1, args.length).stream().map(Path::of).toList();
        System.out.println("started");
        try (DatabaseServer server = DatabaseServer.embedded(data.resolve("database"))) {
            Schema.migrate(server.dataSource());
            Progress progress = SampleMonth.unwatched();
            new PeriodRun(server.dataSource(), progress).run(SampleMonth.request(inboxes, data.resolve("reports")));
        }
        System.out.println("finished");
    }
}
