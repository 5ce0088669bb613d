package vn.tonghop.cli.runs;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.run.RunRow;
import vn.tonghop.storage.run.RunStore;
import vn.tonghop.storage.run.StepStore;

/** {@code tonghop runs}: the history, and what is at work. */
@Command(
        name = "runs",
        description =
                "Những lần chạy gần đây và đang chạy: kết quả, thời gian từng bước, tệp bị trả lại theo quy tắc, báo cáo"
                        + " đã lập, nguyên nhân khi lỗi.",
        footer = {
            "",
            "Ví dụ: ./tonghop runs",
            "       ./tonghop runs --running",
            "       ./tonghop runs --programme hanoi-2026 --last 50 --format csv",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 cơ sở dữ liệu đang bận;"
                    + " 5 không được phép."
        })
public final class RunsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(names = "--last", paramLabel = "SỐ", description = "Bao nhiêu lần gần nhất (mặc định: ${DEFAULT-VALUE}).")
    private int last = 10;

    @Option(names = "--running", description = "Chỉ những lần đang chạy, đến bước nào.")
    private boolean running;

    @Option(names = "--format", paramLabel = "text|csv|json", description = "Dạng in (mặc định: text).")
    private RunsOutput format = RunsOutput.TEXT;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            List<String> programmes = settings.programmes();
            actor.acting(
                    settings,
                    ProgrammeFiles.read(settings.jobs(), programmes.get(0)).units());
            PrintWriter out = spec.commandLine().getOut();
            List<ShownRun> runs = runs(database.dataSource(), programmes);
            format.print(runs, new RunWords(settings.texts()), out);
            out.flush();
        }
        return 0;
    }

    private List<ShownRun> runs(DataSource dataSource, List<String> programmes) {
        var store = new RunStore(dataSource);
        var steps = new StepStore(dataSource);
        return programmes.stream()
                .flatMap(id -> (running ? store.running(id) : store.latest(id, last)).stream())
                .sorted(Comparator.comparing(RunRow::startedAt).reversed())
                .limit(running ? Long.MAX_VALUE : last)
                .map(run ->
                        new ShownRun(run, steps.steps(run.id()), steps.refusals(run.id()), steps.artefacts(run.id())))
                .toList();
    }
}
