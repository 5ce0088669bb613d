package vn.tonghop.cli.past;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.past.PastLoad;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.submission.past.PastReading;

/** {@code tonghop past load}: take figures of earlier years in. */
@Command(
        name = "load",
        description = {
            "Nạp số liệu các năm trước từ tệp CSV hoặc Excel, mỗi dòng một số.",
            "Các cột: indicator (mã chỉ tiêu của năm đó hoặc của kế hoạch này), period (như 2025-06, 2025-H1, 2025),",
            "unit (mã đơn vị lúc đó; để trống là toàn thành phố), actual (lũy kế từ đầu năm đến hết kỳ; của tỷ lệ là tử số),",
            "denominator (mẫu số của tỷ lệ), source (lấy ở báo cáo nào). Có một dòng sai thì không nạp dòng nào."
        },
        footer = {
            "",
            "Ví dụ: ./tonghop past load sample-data/past/ha-noi-2025.csv",
            "       ./tonghop past load nam-2025.xlsx --source \"Báo cáo số 512/BC-SYT ngày 20/12/2025\"",
            "Mã thoát: 0 đã nạp; 1 lỗi của chương trình; 2 gọi sai hoặc tệp có dòng sai; 3 định nghĩa trong jobs/ có lỗi;",
            "4 đang có lần chạy khác; 5 không được phép."
        })
final class PastLoadCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(
            names = "--source",
            paramLabel = "BÁO_CÁO",
            description = "Số lấy ở báo cáo nào, cho các dòng không ghi cột source.")
    private String source = "";

    @Parameters(paramLabel = "TỆP", description = "Tệp CSV hoặc Excel.")
    private Path file;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), settings.texts().say("past.no-file", file));
        }
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            Acting acting = actor.acting(settings, programme.units());
            acting.requireRunning();
            PastReading reading = new PastLoad(database.dataSource(), programme, settings.jobs())
                    .load(file, source, acting.doer(), Instant.now());
            return print(reading, spec.commandLine().getOut());
        }
    }

    private int print(PastReading reading, PrintWriter out) {
        var wording = Wording.in(settings.language().code());
        reading.findings().forEach(finding -> out.println(wording.placed(finding)));
        boolean taken = reading.isClean() && !reading.figures().isEmpty();
        String key = taken ? "past.loaded" : "past.refused";
        out.println(settings.texts()
                .say(
                        key,
                        reading.figures().size(),
                        reading.findings().size(),
                        file.getFileName().toString()));
        out.flush();
        return taken ? 0 : REFUSED;
    }
}
