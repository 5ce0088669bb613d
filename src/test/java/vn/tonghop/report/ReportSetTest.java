package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.pdf.Numbered;
import vn.tonghop.report.pdf.PdfReport;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Every report of every programme, for a normal, an empty and a broken period. */
class ReportSetTest {

    private static final Path JOBS = Path.of("jobs");
    private static final List<String> PERIODS = List.of(
            "hanoi-2026 2026-06",
            "hanoi-2024 2024-H1",
            "dong-da-2022 2022-09",
            "dong-da-2022 2022",
            "hoa-phong-2024 2024-H1",
            "yen-nghia-2026 2026-Q2");

    static Stream<Arguments> everyPeriod() {
        return PERIODS.stream()
                .flatMap(period -> Stream.of(SamplePeriod.Kind.values())
                        .map(kind -> Arguments.of(period.split(" ")[0], period.split(" ")[1], kind)));
    }

    @ParameterizedTest
    @MethodSource("everyPeriod")
    void printsEveryReport(String programme, String period, SamplePeriod.Kind kind) {
        var sample = new SamplePeriod(programme, period, kind);
        Snapshot snapshot = sample.snapshot();
        List<ReportDefinition> reports = ReportFile.read(JOBS, sample.programme()).stream()
                .filter(report -> report.periods().contains(snapshot.period().kind()) && !report.isBurst())
                .toList();

        assertThat(reports).extracting(ReportDefinition::id).contains("tom-tat", "tom-tat-dien-thoai");
        for (ReportDefinition report : reports) {
            PdfReport pdf = new ReportRenderer(sample.programme(), report, "vi").pdf(snapshot);
            assertThat(pdf.pages()).as(report.id()).isBetween(1, mostPages(report));
            MarkedPages pages = MarkedPages.of(pdf);
            assertThat(pages.headingsAlone())
                    .as("headings at a foot, " + report.id())
                    .isEmpty();
            assertThat(pages.brokenNumbers()).as(report.id()).isEmpty();
            assertThat(PrintedText.missing(
                            pdf,
                            Numbered.of(
                                            Catalogue.in("vi"),
                                            Templates.of(report),
                                            words -> WholeReport.write(snapshot, sample.programme(), report, words))
                                    .content()
                                    .tables(),
                            report.allParts()))
                    .as(report.id())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanoi-2026", "hanoi-2024", "dong-da-2022", "hoa-phong-2024", "yen-nghia-2026"})
    void callsNoTwoReportsTheSame(String programme) {
        List<ReportDefinition> reports = ReportFile.read(JOBS, ProgrammeFiles.read(JOBS, programme));

        for (String language : List.of("vi", "en")) {
            assertThat(reports)
                    .extracting(report -> report.title().in(language))
                    .doesNotHaveDuplicates();
        }
    }

    private static int mostPages(ReportDefinition report) {
        return switch (report.id()) {
            case "tom-tat" -> 2;
            case "tom-tat-dien-thoai" -> 1;
            default -> 40;
        };
    }
}
