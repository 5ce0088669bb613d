package vn.tonghop.cli.health;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.clock.ReleasedReports;
import vn.tonghop.job.clock.health.Health;
import vn.tonghop.job.clock.health.HealthCheck;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop health}: has a deadline passed without its final report, and does somebody have to look at something. */
@Command(
        name = "health",
        description = "Có hạn nào đã qua mà chưa có báo cáo chính thức, có lần chạy nào lỗi hoặc chờ quyết định không.",
        footer = {
            "",
            "Ví dụ: ./tonghop health",
            "       ./tonghop health --json",
            "Mã thoát: 0 không có gì phải xem; 6 có hạn đã qua mà chưa có báo cáo chính thức; 7 có lần chạy lỗi hoặc chờ quyết"
                    + " định; 1 lỗi của chương trình hoặc không có cơ sở dữ liệu; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi."
        })
public final class HealthCommand implements Callable<Integer> {

    private static final int OVERDUE = 6;
    private static final int ATTENTION = 7;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(names = "--json", description = "In dạng JSON, như trang /health của tonghop serve.")
    private boolean json;

    @Option(
            names = "--at",
            paramLabel = "THỜI_ĐIỂM",
            description = "Xét hạn đến lúc này, ví dụ 2026-06-18T18:00:00+07:00 (mặc định: bây giờ).")
    private Optional<Instant> at = Optional.empty();

    @Override
    public Integer call() {
        List<Timetable> tables = settings.programmes().stream()
                .map(id -> Timetable.read(settings.jobs(), id))
                .toList();
        try (OpeningDatabase database = settings.openDatabase()) {
            var reports = new ReleasedReports(database.dataSource());
            Health health = new HealthCheck(database.dataSource(), reports).of(tables, at.orElseGet(Instant::now));
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(HealthJson.of(health));
            } else {
                new HealthText(settings.texts(), out).print(health);
            }
            out.flush();
            return switch (health.state()) {
                case OK, UNWATCHED -> 0;
                case ATTENTION -> ATTENTION;
                case OVERDUE -> OVERDUE;
            };
        }
    }
}
