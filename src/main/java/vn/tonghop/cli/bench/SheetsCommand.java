package vn.tonghop.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.cli.bench.measure.Comparison;
import vn.tonghop.cli.bench.measure.Comparison.Rounds;
import vn.tonghop.cli.bench.measure.Side;
import vn.tonghop.report.SheetRenderer;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.unit.UnitSheets;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.pdf.PdfPrinter;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.server.DatabaseServer;

/** The sheets of all units and as many bare pages in turn, both on two threads; says how long each run took. */
@Command(name = "sheets", hidden = true)
final class SheetsCommand implements Callable<Integer> {

    static final String OURS = "ours";
    static final String FLOOR = "floor";

    private static final Rounds ROUNDS = new Rounds(3, 7);
    private static final int THREADS = 2;

    @Parameters(index = "0")
    private Path home;

    @Parameters(index = "1", description = "a data folder with June's roll-up in it")
    private Path data;

    @Override
    public Integer call() {
        SampleJune june = SampleJune.below(home);
        Snapshot snapshot;
        try (DatabaseServer server = DatabaseServer.embedded(data.resolve("database"))) {
            snapshot = FloorOfMonth.snapshot(june, server.dataSource());
        }
        ReportDefinition report = june.report("phieu-don-vi");
        var renderer = new SheetRenderer(june.programme(), report, "vi");
        var pool = new ForkJoinPool(THREADS);
        try {
            Comparison sheets = Comparison.measure(
                    "sheets",
                    OptionalDouble.empty(),
                    ROUNDS,
                    Side.timed(() -> renderer.render(snapshot, List.of(), data.resolve("sheets"))),
                    bare(june, report, snapshot, pool));
            say(Map.of(OURS, sheets.ours(), FLOOR, sheets.floor()));
        } finally {
            pool.shutdown();
        }
        return 0;
    }

    private static Side bare(SampleJune june, ReportDefinition report, Snapshot snapshot, ForkJoinPool pool) {
        Catalogue words = Catalogue.in("vi").numbered(report.allParts());
        ReportContent whole = WholeReport.write(snapshot, june.programme(), report, words);
        List<ReportContent> contents = new UnitSheets(WholeReport.setting(snapshot, june.programme(), report, words))
                .perUnit().stream().map(sheet -> UnitSheets.on(whole, sheet)).toList();
        var printer = new PdfPrinter(Templates.of(report), words);
        return Side.timed(() -> pool.submit(
                        () -> contents.parallelStream().map(printer::print).toList())
                .join());
    }

    private static void say(Map<String, List<Double>> runs) {
        runs.forEach((name, seconds) -> System.out.println(
                name + "=" + seconds.stream().map(String::valueOf).collect(Collectors.joining(" "))));
    }
}
