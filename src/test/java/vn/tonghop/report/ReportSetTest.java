package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.pdf.PdfReport;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Every report of every programme, for a normal, an empty and a broken period. */
class ReportSetTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");

    /** What decides how something is printed and is not printed itself. */
    private static final Set<String> NOT_PRINTED = Set.of("tone", "elapsedLabel", "met", "onTrack", "behind", "before");

    private static final List<String> PERIODS = List.of(
            "hanoi-2026 2026-06",
            "hanoi-2024 2024-H1",
            "dong-da-2022 2022-09",
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
                .filter(report -> report.periods().contains(snapshot.period().kind()))
                .toList();

        assertThat(reports).extracting(ReportDefinition::id).contains("tom-tat", "tom-tat-dien-thoai");
        for (ReportDefinition report : reports) {
            PdfReport pdf = new ReportRenderer(sample.programme(), report, "vi").pdf(snapshot);
            assertThat(pdf.pages()).as(report.id()).isBetween(1, mostPages(report));
            assertThat(missing(
                            pdf, WholeReport.write(snapshot, sample.programme(), report, Catalogue.in("vi")), report))
                    .as(report.id())
                    .isEmpty();
        }
    }

    /** Every text of the content that does not stand in the PDF whole, be it clipped or forgotten. */
    private static List<String> missing(PdfReport pdf, ReportContent content, ReportDefinition report) {
        String printed = text(pdf);
        return content.tables().entrySet().stream()
                .filter(table -> report.allParts().contains(table.getKey()))
                .flatMap(table -> table.getValue().stream())
                .flatMap(row -> RecordTexts.of(row).entrySet().stream())
                .filter(text -> !NOT_PRINTED.contains(text.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(String::lines)
                .filter(text -> !printed.contains(WHITE.matcher(text).replaceAll("")))
                .toList();
    }

    private static String text(PdfReport pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            String text = WHITE.matcher(new PDFTextStripper().getText(document)).replaceAll("");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
