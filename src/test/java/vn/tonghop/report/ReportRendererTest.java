package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.ExternalTool;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;

class ReportRendererTest {

    private static final ReportDefinition REPORT =
            ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME).get(0);
    private static final ReportRenderer RENDERER = new ReportRenderer(CityMonth.PROGRAMME, REPORT, "vi");
    private static final Locale USUAL_LOCALE = Locale.getDefault();
    private static final TimeZone USUAL_ZONE = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(USUAL_LOCALE);
        TimeZone.setDefault(USUAL_ZONE);
    }

    @Test
    void writesAFinishedPdfAndABookAndNothingElse() throws IOException {
        RenderedReport report = RENDERER.render(CityMonth.usual().snapshot(), folder);

        assertThat(report.pages()).isBetween(8, 12);
        assertThat(report.pdf()).hasFileName("day-du-2026-06-lan1.pdf");
        assertThat(report.sha256()).matches("[0-9a-f]{64}");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(
                            report.pdf(),
                            folder.resolve("day-du-2026-06-lan1.docx"),
                            folder.resolve("day-du-2026-06-lan1.xlsx"));
        }
    }

    @Test
    void staysWithinTwelvePagesWhetherAllOrNothingArrived() {
        assertThat(RENDERER.pdf(CityMonth.complete().snapshot()).pages()).isBetween(8, 12);
        assertThat(RENDERER.pdf(CityMonth.nothingArrived().snapshot()).pages()).isBetween(8, 12);
        assertThat(new ReportRenderer(CityMonth.PROGRAMME, REPORT, "en")
                        .pdf(CityMonth.usual().snapshot())
                        .pages())
                .isBetween(8, 12);
    }

    @Test
    void makesTheSameBytesFromTheSameSnapshotOnAnyMachine() {
        Snapshot snapshot = CityMonth.usual().snapshot();
        byte[] first = RENDERER.pdf(snapshot).bytes();

        Locale.setDefault(Locale.forLanguageTag("fa-IR"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        byte[] second = new ReportRenderer(CityMonth.PROGRAMME, REPORT, "vi")
                .pdf(snapshot)
                .bytes();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void carriesEveryFontWithIt() throws Exception {
        Path tool = ExternalTool.find("pdffonts", "poppler-utils");
        Path pdf = RENDERER.render(CityMonth.usual().snapshot(), folder).pdf();

        List<String> fonts = run(tool, pdf.toString()).lines().skip(2).toList();

        assertThat(fonts)
                .isNotEmpty()
                .allSatisfy(font -> assertThat(font)
                        .contains("+LiberationSerif")
                        .contains("Identity-H")
                        .containsPattern("yes +yes +yes"));
    }

    @Test
    void saysTheFiguresOfTheSnapshotInComposedVietnamese() throws Exception {
        Path tool = ExternalTool.find("pdftotext", "poppler-utils");
        Snapshot snapshot = CityMonth.usual().snapshot();
        Path pdf = RENDERER.render(snapshot, folder).pdf();

        String text = run(tool, "-layout", pdf.toString(), "-");
        String folded = text.replaceAll("[\\s\\u00A0]+", " ");

        assertThat(text)
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                .doesNotContain("null");
        assertThat(folded)
                .contains("Kết quả thực hiện Kế hoạch phòng, chống mại dâm tháng 6 năm 2026")
                .contains("(lũy kế 6 tháng đầu năm, từ 15/12/2025 đến 14/06/2026)")
                .contains("118/126 xã, phường")
                .contains("182/365 ngày, bằng 49,86 %")
                .contains("Phường Văn Miếu - Quốc Tử Giám")
                .contains("hanoi-2026/2026-06/1")
                .contains("Kế hoạch " + snapshot.planHash().substring(0, 12))
                .contains("Dữ liệu 0a1b2c3d4e5f")
                .contains("DỰ THẢO");
        int checked = CityMonth.figure(snapshot, "HN26-10c").actual().intValue();
        int known = CityMonth.figure(snapshot, "HN26-10c")
                .denominator()
                .orElseThrow()
                .intValue();
        assertThat(folded).contains(grouped(checked) + "/" + grouped(known) + " cơ sở, đạt ");
    }

    @Test
    void marksEveryFigureThatRestsOnEarlierMonths() throws Exception {
        Path tool = ExternalTool.find("pdftotext", "poppler-utils");
        Snapshot snapshot = CityMonth.usual().snapshot();

        String text =
                run(tool, "-layout", RENDERER.render(snapshot, folder).pdf().toString(), "-");

        assertThat(CityMonth.figure(snapshot, "HN26-03a").coverage().stale()).isNotEmpty();
        assertThat(text).containsPattern("HN26-03a .*118/126†");
    }

    @Test
    void doesNotStartWithoutATemplate() {
        ReportDefinition wrong = new ReportDefinition(
                REPORT.id(),
                REPORT.title(),
                REPORT.issuer(),
                REPORT.audience(),
                REPORT.periods(),
                List.of(List.of("letterhead", "quarter-summary")),
                REPORT.unitColumns(),
                REPORT.recipients(),
                REPORT.companions(),
                REPORT.per());

        assertThatIllegalStateException()
                .isThrownBy(() -> new ReportRenderer(CityMonth.PROGRAMME, wrong, "vi"))
                .withMessageContaining("classpath:/reports/quarter-summary.jasper")
                .withMessageContaining("report-templates/quarter-summary.jrxml");
    }

    private static String grouped(int number) {
        return number < 1000 ? String.valueOf(number) : "%d.%03d".formatted(number / 1000, number % 1000);
    }

    private static String run(Path tool, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(tool.toString()), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
