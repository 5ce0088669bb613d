package vn.tonghop.cli.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vn.tonghop.cli.bench.measure.Comparison;
import vn.tonghop.cli.bench.measure.Comparison.Rounds;
import vn.tonghop.cli.bench.measure.Fork;
import vn.tonghop.cli.bench.measure.Side;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.pdf.Numbered;
import vn.tonghop.report.pdf.PdfPrinter;
import vn.tonghop.report.pdf.PdfReport;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Reports of the month beside bare pages: the same content, filled into the templates and exported. */
final class Printing {

    private static final OptionalDouble PDF_LIMIT = OptionalDouble.of(1.8);
    private static final OptionalDouble NO_LIMIT = OptionalDouble.empty();
    private static final OptionalDouble SHEETS_LIMIT = OptionalDouble.of(1 / 0.6);
    private static final String SHEETS_HEAP = "-Xmx256m";
    private static final Rounds ROUNDS = new Rounds(15, 15);

    private final SampleJune june;

    Printing(SampleJune june) {
        this.june = june;
    }

    /** What is printed of one report. Templates are loaded, and for the floor the content is written, beforehand. */
    private record Job(ReportDefinition report, Catalogue words, Templates templates, ReportContent content) {

        byte[] bare() {
            return new PdfPrinter(templates, words).print(content);
        }
    }

    /** The brief of two pages and the full report; then the full report with what goes with it. */
    List<Comparison> compare(Snapshot snapshot, Path folder) {
        Job full = job(june.report(), snapshot);
        Job brief = job(june.report("tom-tat"), snapshot);
        var renderer = new ReportRenderer(june.programme(), june.report(), "vi");
        return List.of(
                Comparison.measure(
                        "pdf",
                        PDF_LIMIT,
                        ROUNDS,
                        Side.timed(() -> Stream.of(brief, full)
                                .map(job -> pdf(job, snapshot))
                                .toList()),
                        Side.timed(() -> Stream.of(brief, full).map(Job::bare).toList())),
                Comparison.measure(
                        "rendering",
                        NO_LIMIT,
                        ROUNDS,
                        Side.timed(() -> renderer.render(snapshot, folder)),
                        Side.timed(full::bare)));
    }

    private Job job(ReportDefinition report, Snapshot snapshot) {
        Templates templates = Templates.of(report);
        Numbered written = written(report, templates, snapshot);
        return new Job(report, written.words(), templates, written.content());
    }

    private Numbered written(ReportDefinition report, Templates templates, Snapshot snapshot) {
        return Numbered.of(
                Catalogue.in("vi"), templates, words -> WholeReport.write(snapshot, june.programme(), report, words));
    }

    private PdfReport pdf(Job job, Snapshot snapshot) {
        Numbered written = written(job.report(), job.templates(), snapshot);
        return PdfReport.of(
                written.content(),
                job.templates(),
                written.words(),
                snapshot.asOf(),
                new Claim(
                        snapshot.runId(),
                        snapshot.planHash(),
                        snapshot.inputHash(),
                        job.report().id(),
                        "vi",
                        "",
                        false));
    }

    /**
     * A sheet for each unit on two threads, beside bare pages on two threads, in a process whose memory is limited.
     *
     * @param data a folder with June's roll-up
     */
    Comparison sheets(Path home, Path data) {
        Map<String, String> said = Fork.run(
                        List.of(SHEETS_HEAP), List.of("bench", "sheets", home.toString(), data.toString()))
                .said();
        return new Comparison("sheets", runs(said, SheetsCommand.OURS), runs(said, SheetsCommand.FLOOR), SHEETS_LIMIT);
    }

    private static List<Double> runs(Map<String, String> said, String name) {
        return Arrays.stream(said.get(name).split(" ")).map(Double::valueOf).toList();
    }
}
