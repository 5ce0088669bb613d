package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.snapshot.Snapshot;

class UnitCodesTest {

    @TempDir
    private Path folder;

    /** A code is read out and typed in: whoever sees half of it on the next line takes it for two. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "dong-da-2022, 2022, missing-list",
        "hoa-phong-2024, 2024, units-wide",
        "hoa-phong-2024, 2024, missing-list",
        "yen-nghia-2026, 2026, units-wide",
        "yen-nghia-2026, 2026, missing-list"
    })
    void standOnOneLineHoweverLongTheyAre(String programme, String period, String part) throws IOException {
        SamplePeriod sample = new SamplePeriod(programme, period, SamplePeriod.Kind.EMPTY);
        Snapshot snapshot = sample.snapshot();
        ReportDefinition report = ReportFile.read(Path.of("jobs"), sample.programme()).stream()
                .filter(each -> each.parts().stream().flatMap(List::stream).anyMatch(Set.of(part)::contains))
                .findFirst()
                .orElseThrow();

        String printed = text(new ReportRenderer(sample.programme(), report, "vi")
                .render(snapshot, folder)
                .pdf());

        assertThat(snapshot.units().stream().map(line -> line.unit().code()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(printed).contains(code));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
