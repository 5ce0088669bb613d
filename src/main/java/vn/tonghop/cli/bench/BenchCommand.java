package vn.tonghop.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.bench.measure.Comparison;
import vn.tonghop.cli.bench.measure.Memory;
import vn.tonghop.cli.bench.measure.Scratch;
import vn.tonghop.cli.bench.nation.Nation;
import vn.tonghop.cli.bench.nation.NationCommand;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.DatabaseServer;

/** {@code tonghop bench}: the stages of the main job beside the bare work under them, as ratios with limits. */
@Command(
        name = "bench",
        description = "Đo tốc độ từng khâu và cả kỳ so với phần việc tối thiểu, ngay trên máy này (vài phút).",
        subcommands = {FloorOfMonth.class, SheetsCommand.class, NationCommand.class},
        synopsisSubcommandLabel = "",
        footer = {"", "Ví dụ: ./tonghop bench", "Mã thoát: 0 mọi giới hạn đều giữ được; 1 có giới hạn bị vượt."})
public final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--csv", description = "In dạng CSV, có thời gian của từng lần đo.")
    private boolean csv;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ (mặc định: vi).")
    private Language language = Language.VI;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    private final Path home =
            Path.of(System.getProperty("tonghop.home", ".")).toAbsolutePath().normalize();

    private final List<Comparison> comparisons = new ArrayList<>();

    @Override
    public Integer call() {
        List<Memory> memory = measure();
        var table = new ResultTable(spec.commandLine().getOut(), language);
        if (csv) {
            table.csv(comparisons, memory.get(0), memory.get(1));
        } else {
            table.print(comparisons, memory.get(0), memory.get(1));
        }
        return memory.stream().allMatch(Memory::holds) && comparisons.stream().allMatch(Comparison::holds) ? 0 : 1;
    }

    /** The memory of the month, and that of the roll-ups of a country. */
    private List<Memory> measure() {
        SampleJune june = SampleJune.below(home);
        var stages = new Stages(june);
        try (Scratch scratch = Scratch.in(home)) {
            say("check");
            comparisons.addAll(new DeskCheck(home, scratch).compare());
            say("reading");
            comparisons.add(stages.reading());
            var volumes = new Volumes(june);
            say("csv");
            comparisons.add(volumes.csv());
            say("threads");
            comparisons.add(volumes.threads());
            say("storing");
            try (DatabaseServer server = DatabaseServer.embedded(scratch.folder("storing"))) {
                Schema.migrate(server.dataSource());
                comparisons.add(stages.storing(server.dataSource()));
            }
            say("preparing");
            var month = new CityMonth(june, scratch, home);
            Snapshot snapshot = month.prepare();
            say("rendering");
            var printing = new Printing(june);
            comparisons.addAll(printing.compare(snapshot, scratch.folder("reports")));
            say("sheets");
            comparisons.add(printing.sheets(home, month.june()));
            say("month");
            comparisons.add(month.compare());
            Memory ofMonth = month.memory();
            say("filling");
            var nation = new Nation(home, scratch);
            say("nation");
            comparisons.addAll(nation.compare());
            return List.of(ofMonth, nation.memory());
        }
    }

    /** On standard error, so that the table can be kept in a file. */
    private void say(String stage) {
        spec.commandLine()
                .getErr()
                .println(new Texts(language).say("bench.now", new Texts(language).say("bench." + stage)));
        spec.commandLine().getErr().flush();
    }
}
