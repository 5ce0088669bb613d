package vn.tonghop.cli.serve;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.schedule.Keeper;
import vn.tonghop.cli.terminal.KeyValueLog;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.clock.ReleasedReports;
import vn.tonghop.job.clock.Round;
import vn.tonghop.job.clock.Serving;
import vn.tonghop.job.clock.health.HealthCheck;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.job.run.Mendable;
import vn.tonghop.job.run.Pulse;
import vn.tonghop.job.run.Runners;
import vn.tonghop.planning.JobsStamp;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.run.EngineStore;
import vn.tonghop.storage.run.Holder;
import vn.tonghop.storage.server.DatabaseServer;

/** {@code tonghop serve}: keeps the schedules of all programmes until it is told to end. */
@Command(
        name = "serve",
        description =
                "Chạy liên tục: đến giờ thì làm việc ghi ở mục 'schedule' trong calendar.yaml, chạy bù việc bị lỡ, báo động"
                        + " khi quá hạn mà chưa có báo cáo chính thức; gửi, nhận thư nếu có mail.yaml. Trang /health và /metrics chỉ mở cho máy này.",
        footer = {
            "",
            "Ví dụ: ./tonghop serve",
            "       ./tonghop serve --port 9187 --programme hanoi-2026",
            "       ./tonghop serve --desk --programme hanoi-2026",
            "Dừng bằng Ctrl-C hoặc tín hiệu SIGTERM: việc đang làm được chờ xong đến 60 giây, quá thì lần khởi động sau làm tiếp.",
            "Mã thoát: 0 hoặc 143 đã dừng theo yêu cầu; 1 lỗi của chương trình hoặc không có cơ sở dữ liệu; 2 gọi sai; 3 định nghĩa"
                    + " trong jobs/ có lỗi; 4 thư mục dữ liệu đang được tiến trình khác dùng; 5 không được phép."
        })
public final class ServeCommand implements Callable<Integer> {

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(30);

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(
            names = "--port",
            paramLabel = "CỔNG",
            description = "Cổng của /health và /metrics (mặc định: ${DEFAULT-VALUE}; 0: cổng nào cũng được).")
    private int port = 9187;

    @Option(
            names = "--address",
            paramLabel = "ĐỊA_CHỈ",
            description = "Địa chỉ mở hai trang đó (mặc định: 127.0.0.1, chỉ máy này xem được).")
    private InetAddress address = InetAddress.getLoopbackAddress();

    @Mixin
    private DeskOption desk;

    private final InstantSource clock = InstantSource.system();
    private final AtomicReference<Optional<Instant>> next = new AtomicReference<>(Optional.empty());
    private String stamp = "";
    private final AtomicReference<List<Timetable>> tables = new AtomicReference<>(List.of());
    private final AtomicReference<Optional<Correspondence>> mail = new AtomicReference<>(Optional.empty());

    @Override
    public Integer call() {
        current();
        var stop = new Stop(clock);
        var atExit = new Thread(stop::tellAndWait, "serve-end");
        Runtime.getRuntime().addShutdownHook(atExit);
        try (OpeningDatabase database = settings.openDatabase()) {
            database.share(stop::tellAndWait);
            Acting acting =
                    actor.acting(settings, tables.get().get(0).programme().units());
            acting.requireRunning();
            serve(database.dataSource(), acting, stop);
        } finally {
            stop.ended();
        }
        return 0;
    }

    private void serve(DataSource dataSource, Acting acting, Stop stop) {
        var log = new KeyValueLog(System.out, settings.texts());
        var holder = new Holder(UUID.randomUUID().toString(), Runners.here());
        var engines = new EngineStore(dataSource);
        var health = new HealthCheck(dataSource, new ReleasedReports(dataSource));
        engines.beat(holder, next.get());
        Pulse.Beating heart = Pulse.ofThreads().every(BETWEEN_BEATS, () -> engines.beat(holder, next.get()));
        try (heart;
                var pages = desk.open(settings, dataSource);
                var endpoint = HealthEndpoint.open(
                        address, port, () -> health.of(tables.get(), clock.instant()), dataSource)) {
            log.happened(
                    clock.instant(),
                    "serve.started",
                    List.of(
                            "runner", holder.runner(),
                            "programmes", String.valueOf(tables.get().size()),
                            "port", String.valueOf(endpoint.port()),
                            "desk", pages.port(),
                            "zone", "Asia/Ho_Chi_Minh"));
            var keeper = new Keeper(dataSource, settings, acting.doer(), log);
            new Serving(
                            keeper.dispatcher(),
                            keeper.errand(mail::get),
                            this::current,
                            stop,
                            new Watching(engines, holder, log))
                    .run();
            engines.gone(holder);
            log.happened(clock.instant(), "serve.ended", List.of());
        }
    }

    /** Read anew when something in {@code jobs/} has changed; what cannot be read leaves the last that could. */
    private List<Timetable> current() {
        String now = JobsStamp.of(settings.jobs());
        if (!now.equals(stamp)) {
            stamp = now;
            List<Timetable> read = timetables();
            mail.set(
                    Correspondence.read(settings.jobs(), read.get(0).programme().units()));
            tables.set(read);
        }
        return tables.get();
    }

    private List<Timetable> timetables() {
        return settings.programmes().stream()
                .map(id -> Timetable.read(settings.jobs(), id))
                .toList();
    }

    /** Tells others that this one lives, and the log what went wrong. */
    private final class Watching implements Serving.Watcher {

        private final EngineStore engines;
        private final Holder holder;
        private final KeyValueLog log;

        Watching(EngineStore engines, Holder holder, KeyValueLog log) {
            this.engines = engines;
            this.holder = holder;
            this.log = log;
        }

        @Override
        public void looked(Optional<Round> round) {
            next.set(round.map(Round::next));
            try {
                engines.beat(holder, next.get());
            } catch (RuntimeException e) {
                failed("", e);
            }
        }

        @Override
        public void failed(String programme, RuntimeException fault) {
            Throwable cause = fault;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            String mend = DatabaseServer.hasRoom(settings.data().resolve("database"))
                    ? Mendable.in(fault).map(Mendable::code).orElse("")
                    : Mendable.DISK_FULL.code();
            log.happened(
                    clock.instant(),
                    "serve.fault",
                    List.of("programme", programme, "kind", cause.getClass().getSimpleName(), Events.MEND, mend));
        }
    }
}
