package vn.tonghop.cli.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.life.ReportReleases;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop release}: makes a finished roll-up the final report of its period and prints it as such. */
@Command(
        name = "release",
        description = "Ghi một lần tổng hợp là báo cáo chính thức của kỳ (chưa ký) và in ra.",
        footer = {
            "",
            "Ví dụ: ./tonghop release hanoi-2026/2026-06/1",
            "Từ đó mỗi trang ghi 'Bản chính thức (chưa ký)' thay cho 'DỰ THẢO'; chữ ký, con dấu không bao giờ được in sẵn.",
            "Ai ghi, lúc nào, lần nào đều vào nhật ký; số liệu sửa sau đó được đánh dấu so với bản chính thức.",
            "Mã thoát: 0 đã ghi; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có lần chạy khác;"
                    + " 5 không được phép."
        })
public final class ReleaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "LẦN_TỔNG_HỢP", description = "Mã in ở chân báo cáo.")
    private String run;

    @Option(names = "--out", paramLabel = "THƯ_MỤC", description = "Nơi ghi (mặc định: nơi của lần tổng hợp đó).")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase();
                PastRun past = PastRun.of(run, database.dataSource(), spec, settings)) {
            Acting acting = actor.acting(settings, past.then().programme().units());
            var released = new ReportReleases(database.dataSource(), acting).release(past.snapshot(), Instant.now());
            PrintWriter said = spec.commandLine().getOut();
            said.println(settings.texts()
                    .say(
                            released.isNew() ? "release.done" : "release.already",
                            past.snapshot().runId(),
                            released.release().actor(),
                            new Moments(Catalogue.in(settings.language().code()))
                                    .moment(released.release().at())));
            past.print(database.dataSource(), out, said, settings);
        }
        return 0;
    }
}
