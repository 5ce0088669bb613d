package vn.tonghop.cli.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import vn.tonghop.cli.options.RunId;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.options.UnitsOption;
import vn.tonghop.job.plan.PlanAsItWas;
import vn.tonghop.report.RenderedReport;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.rolled.PlanFileStore;

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

    @Override
    public Integer call() {
        RunId id = RunId.parse(run).orElseThrow(() -> wrong("trace.run-unreadable"));
        try (OpeningDatabase database = settings.openDatabase()) {
            var plans = new PlanFileStore(database.dataSource());
            String plan = plans.planOf(id.programme(), id.period().code(), id.revision())
                    .orElseThrow(() -> wrong("trace.run-unknown"));
            try (PlanAsItWas then = PlanAsItWas.of(id.programme(), plans.of(plan))) {
                actor.acting(settings, then.programme().units()).requireRunning();
                Snapshot snapshot = new SnapshotStore(database.dataSource(), then.programme())
                        .find(id.period(), id.revision())
                        .orElseThrow();
                print(snapshot, then);
            }
        }
        return 0;
    }

    private void print(Snapshot snapshot, PlanAsItWas then) {
        Path folder = out.orElse(settings.reports()
                .resolve(snapshot.programme())
                .resolve(snapshot.period().code()));
        List<ReportDefinition> reports = ReportFile.read(then.jobs(), then.programme()).stream()
                .filter(report -> report.periods().contains(snapshot.period().kind()))
                .toList();
        PrintWriter said = spec.commandLine().getOut();
        for (ReportDefinition report : reports) {
            RenderedReport rendered = new ReportRenderer(
                            then.programme(), report, settings.language().code())
                    .render(snapshot.on(units.map()), folder);
            said.println(settings.texts().where(rendered.pdf(), rendered.companions()));
        }
        said.flush();
    }

    private ParameterException wrong(String key) {
        return new ParameterException(spec.commandLine(), settings.texts().say(key, run));
    }
}
