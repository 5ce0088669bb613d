package vn.tonghop.cli.report;

import java.io.PrintWriter;
import java.nio.file.Path;
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
import vn.tonghop.cli.options.UnitsOption;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop report}: a finished roll-up once more, whatever came or was amended since. */
@Command(
        name = "report",
        description = "In lại báo cáo của một lần tổng hợp đã có: cùng số liệu, theo kế hoạch như khi đó.",
        footer = {
            "",
            "Ví dụ: ./tonghop report hanoi-2026/2026-06/1",
            "Mã lần tổng hợp in ở chân mỗi trang báo cáo. Không nhận tệp mới, không tổng hợp lại.",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có lần chạy khác;"
                    + " 5 không được phép."
        })
public final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Mixin
    private UnitsOption units;

    @Parameters(index = "0", paramLabel = "LẦN_TỔNG_HỢP", description = "Mã in ở chân báo cáo.")
    private String run;

    @Option(names = "--out", paramLabel = "THƯ_MỤC", description = "Nơi ghi (mặc định: nơi của lần tổng hợp đó).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--sheets",
            description =
                    "Thay vì báo cáo thì in phiếu của từng đơn vị và của từng người duyệt, mỗi loại vào một thư mục.")
    private boolean sheets;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase();
                PastRun past = PastRun.of(run, database.dataSource(), spec, settings)) {
            actor.acting(settings, past.then().programme().units()).requireRunning();
            var shown = new PastRun(past.snapshot().on(units.map()), past.then());
            PrintWriter said = spec.commandLine().getOut();
            if (sheets) {
                shown.printSheets(out, said, settings);
            } else {
                shown.print(database.dataSource(), out, said, settings);
            }
        }
        return 0;
    }
}
