package vn.tonghop.cli.schedule;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.KeyValueLog;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.clock.Dispatcher;
import vn.tonghop.job.clock.Round;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.plan.schedule.Firing;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop schedule}: the next runs, and why they are then. */
@Command(
        name = "schedule",
        subcommands = DecideCommand.class,
        description = "Những lần chạy tự động sắp tới và vì sao chạy lúc đó, theo mục 'schedule' trong calendar.yaml.",
        footer = {
            "",
            "Ví dụ: ./tonghop schedule",
            "       ./tonghop schedule --programme hanoi-2026 --from 2026-06-01T00:00:00+07:00 --days 30 --format csv",
            "       ./tonghop schedule --due",
            "Mã thoát: 0 đã in, hoặc việc đến giờ đã xong; 1 có việc bị lỗi; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 còn"
                    + " việc chưa xong (lần chạy khác đang làm, hoặc sẽ thử lại); 5 không được phép; 6 có báo động (xem tonghop"
                    + " health)."
        })
public final class ScheduleCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int OPEN = 4;
    private static final int ALARMED = 6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(
            names = "--from",
            paramLabel = "THỜI_ĐIỂM",
            description = "In từ lúc này, ví dụ 2026-06-01T00:00:00+07:00 (mặc định: bây giờ).")
    private Optional<Instant> from = Optional.empty();

    @Option(names = "--days", paramLabel = "SỐ_NGÀY", description = "In bao nhiêu ngày (mặc định: ${DEFAULT-VALUE}).")
    private int days = 14;

    @Option(names = "--format", paramLabel = "text|csv|json", description = "Dạng in (mặc định: text).")
    private ScheduleOutput format = ScheduleOutput.TEXT;

    @Option(
            names = "--due",
            description =
                    "Không in mà làm những việc đã đến giờ, rồi thoát: cho cron, systemd, Task Scheduler gọi khi không dùng"
                            + " tonghop serve.")
    private boolean due;

    @Mixin
    private ActorOption actor;

    @Override
    public Integer call() {
        return due ? done() : printed();
    }

    private int done() {
        List<Timetable> timetables = timetables();
        try (OpeningDatabase database = settings.openDatabase()) {
            Acting acting = actor.acting(settings, timetables.get(0).programme().units());
            acting.requireRunning();
            Optional<Correspondence> mail = Correspondence.read(
                    settings.jobs(), timetables.get(0).programme().units());
            var keeper = new Keeper(
                    database.dataSource(), settings, acting.doer(), new KeyValueLog(System.out, settings.texts()));
            Dispatcher dispatcher = keeper.dispatcher();
            Round round =
                    timetables.stream().map(dispatcher::look).reduce(Round::and).orElseThrow();
            keeper.errand(() -> mail).go(timetables);
            if (round.failed() > 0) {
                return FAILED;
            }
            return round.open() > 0 ? OPEN : round.alarms() > 0 ? ALARMED : 0;
        }
    }

    private List<Timetable> timetables() {
        return settings.programmes().stream()
                .map(id -> Timetable.read(settings.jobs(), id))
                .toList();
    }

    private int printed() {
        Instant begin = from.orElseGet(Instant::now);
        List<Timetable> timetables = timetables();
        List<Firing> firings = timetables.stream()
                .flatMap(table -> table.firings().between(begin, begin.plus(Duration.ofDays(days))).stream())
                .sorted(Comparator.comparing(Firing::at))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        format.print(firings, new ScheduleWords(settings.texts()), out);
        if (format == ScheduleOutput.TEXT && firings.isEmpty()) {
            out.println(nothing(timetables, begin));
        }
        out.flush();
        return 0;
    }

    private String nothing(List<Timetable> timetables, Instant begin) {
        var words = new ScheduleWords(settings.texts());
        return timetables.stream()
                .flatMap(table -> table.firings().next(begin).stream())
                .min(Comparator.comparing(Firing::at))
                .map(next -> settings.texts().say("schedule.none-until", days, words.moment(next.at())))
                .orElseGet(() -> settings.texts().say("schedule.none"));
    }
}
