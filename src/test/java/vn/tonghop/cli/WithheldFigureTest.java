package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;

/** Two wards of 126 report, and the plan wants the figure of all kept back while fewer than nine in ten are in it. */
class WithheldFigureTest {

    private static final int MONTHS = 6;
    private static final long EACH_MONTH = 3_461;
    private static final long LATE = 1_229;
    /** Of two wards over six months, without and with the late report. */
    private static final List<String> SUMS = List.of("41.532", "41532", "42.761", "42761");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static Installation here;

    @BeforeAll
    static void twoRollUpsOfTwoWards() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        var jobs = new JobsCopy(folder.resolve("jobs"));
        jobs.replace("hanoi-2026/plan.yaml", "  - code: HN26-03a\n", "  - code: HN26-03a\n    withhold-below: 90\n");
        here = new Installation(folder, jobs, DATABASE.jdbcUrl());
        for (String ward : List.of("00004", "00008")) {
            for (int month = 1; month <= MONTHS; month++) {
                Reported.store(
                        DATABASE.dataSource(),
                        Reported.by(ward, Period.month(2026, month), "2026-%02d-15T02:00:00Z".formatted(month))
                                .with("T_NGUOI", "ND", EACH_MONTH));
            }
        }
        here.rollUp("2026-06-17T08:00:00+07:00");
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00025", Period.month(2026, 5), "2026-06-17T05:00:00Z")
                        .with("T_NGUOI", "ND", LATE));
        here.rollUp("2026-06-18T08:00:00+07:00");
    }

    @Test
    void isInNoFileThatIsMadeOfTheRollUp() throws IOException {
        Map<String, String> said = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("data").resolve("reports"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                said.put(file.getFileName().toString(), said(file));
            }
        }

        assertThat(said.keySet()).anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".xlsx"));
        assertThat(said.values()).anyMatch(text -> text.contains("chưa đủ đơn vị báo cáo"));
        said.forEach((name, text) -> assertThat(SUMS).as(name).noneMatch(text::contains));
    }

    @Test
    void isNotTracedEitherAndNothingThatRestsOnIt() {
        assertThat(here.run("trace", "hanoi-2026/2026-06/2", "HN26-03a"))
                .as(here.faults())
                .isZero();

        assertThat(here.said())
                .contains("HN26-03a ")
                .contains(": chưa đưa ra, mới có 3/126 đơn vị (người)")
                .doesNotContain("Dự báo cả năm")
                .doesNotContain("So với báo cáo");
        assertThat(SUMS).noneMatch(here.said()::contains);

        assertThat(here.run("trace", "hanoi-2026/2026-06/2", "HN26-03a", "--format", "json"))
                .isZero();
        assertThat(SUMS).noneMatch(here.said()::contains);
    }

    private static String said(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
            }
        }
        if (name.endsWith(".xlsx")) {
            return cells(file);
        }
        if (name.endsWith(".docx")) {
            var text = new StringBuilder();
            try (var zip = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        }
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** Without the rows of the forms, which are nobody's figure and say by how many units each was filled in. */
    private static String cells(Path file) throws IOException {
        var text = new StringBuilder();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : book) {
                if (!sheet.getSheetName().equals("Phân tổ theo biểu")) {
                    sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
                }
            }
        }
        return text.toString();
    }
}
