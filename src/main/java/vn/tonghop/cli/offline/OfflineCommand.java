package vn.tonghop.cli.offline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.plan.Programme;

/** {@code tonghop offline}: makes the zip that is handed out to units without Java. */
@Command(
        name = "offline",
        description = "Đóng gói bộ kiểm tra cho máy không cài Java: kiểm tra và lấy biểu, không cần mạng.",
        footer = {
            "",
            "Ví dụ: ./tonghop offline --out phat-cho-phuong",
            "       ./tonghop offline --jmods jdk-windows/jmods --out phat-cho-phuong",
            "Gói chạy được trên hệ điều hành của jmods; jmods phải cùng phiên bản với Java đang dùng.",
            "Mã thoát: 0 đã ghi; 1 không đóng gói được; 2 gõ sai; 3 tệp định nghĩa có lỗi."
        })
public final class OfflineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(names = "--out", paramLabel = "THƯ_MỤC", description = "Nơi ghi tệp zip (mặc định: chỗ đang đứng).")
    private Path out = Path.of("");

    @Option(
            names = "--jmods",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục jmods của JDK dành cho hệ điều hành khác, ví dụ Windows (mặc định: của Java đang"
                    + " dùng).")
    private Optional<Path> jmods = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Programme programme = settings.programme();
        Files.createDirectories(out.toAbsolutePath());
        try (var workshop = new Workshop(Files.createTempDirectory(out.toAbsolutePath(), ".offline"))) {
            var image = RuntimeImage.link(jmods, workshop.place("java"));
            if (image.problem().isPresent()) {
                err().println(settings.texts()
                        .say("offline.not-linked", image.problem().get()));
                return ExitCode.SOFTWARE;
            }
            new CheckerFiles(settings.jobs(), programme, image.platform()).write(workshop.folder());
            Path zip = out.resolve("tonghop-kiem-tra-" + programme.id() + "-" + image.name() + ".zip");
            long bytes = PackedFolder.zip(workshop.folder(), zip);
            PrintWriter say = spec.commandLine().getOut();
            say.println(settings.texts().say("offline.written", zip, bytes >> 20));
            say.flush();
        }
        return ExitCode.OK;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
