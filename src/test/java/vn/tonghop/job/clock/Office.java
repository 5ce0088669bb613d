package vn.tonghop.job.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.job.run.Pulse;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.DatabaseServer;

/** An office with one database, a clock that a test sets, and as many processes that keep schedules as it starts. */
final class Office implements AutoCloseable {

    /** A process dies where this is thrown: nothing cleans up after it. */
    static final class Crash extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final String url;
    private final List<Process> processes = new ArrayList<>();
    private final Map<String, Integer> completed = new HashMap<>();
    private final List<String> events = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private boolean reportsAreThere = true;

    Office(String url) {
        this.url = url;
        try (DatabaseServer server = DatabaseServer.at(url)) {
            Schema.migrate(server.dataSource());
            JdbcClient.create(server.dataSource())
                    .sql("truncate run, run_step, run_refusal, run_artefact, schedule_mark, alarm, engine")
                    .update();
        }
    }

    Instant now() {
        return now;
    }

    void set(Instant moment) {
        now = moment;
    }

    void reportsAreThere(boolean there) {
        reportsAreThere = there;
    }

    /** How often a run was done to its end. */
    Map<String, Integer> completed() {
        return completed;
    }

    List<String> events() {
        return events;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(processes.get(0).server.dataSource());
    }

    Process start(String name, Consumer<Firing> work) {
        var process = new Process(name, work);
        processes.add(process);
        return process;
    }

    static String name(Firing firing) {
        return firing.programme() + " " + firing.job() + " " + firing.periodCode() + " " + firing.at();
    }

    @Override
    public void close() {
        processes.forEach(process -> process.server.close());
    }

    /** One process on the office's database. */
    final class Process {

        private final String name;
        private final Consumer<Firing> work;
        private DatabaseServer server;
        private Dispatcher dispatcher;
        private Decisions decisions;

        Process(String name, Consumer<Firing> work) {
            this.name = name;
            this.work = work;
            this.server = DatabaseServer.at(url);
            begin();
        }

        private void begin() {
            InstantSource clock = () -> now;
            var book = new RunBook(server.dataSource(), name, clock, Pulse.NONE);
            ScheduledAction action = (programme, firing, ticket) -> {
                work.accept(firing);
                completed.merge(name(firing), 1, Integer::sum);
                return new ScheduledAction.Result("", Map.of(), List.of());
            };
            var attempts = new Attempts(
                    book, clock, Stream.of(ScheduledJob.values()).collect(Collectors.toMap(job -> job, job -> action)));
            Events log = (at, event, facts) -> events.add(event + " " + String.join(" ", facts));
            decisions = new Decisions(server.dataSource(), attempts, log);
            dispatcher = new Dispatcher(server.dataSource(), attempts, (programme, day) -> reportsAreThere, log);
        }

        Decisions decisions() {
            return decisions;
        }

        DatabaseServer server() {
            return server;
        }

        /** Dies where the work says so, and is started again. */
        Round look(Timetable table) {
            try {
                return dispatcher.look(table);
            } catch (Crash e) {
                server.close();
                server = DatabaseServer.at(url);
                begin();
                return new Round(0, 0, 1, 0, now.plusSeconds(60));
            }
        }
    }
}
