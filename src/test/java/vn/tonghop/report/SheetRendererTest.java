package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.scope.Membership;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.unit.Sheet;
import vn.tonghop.report.content.unit.UnitRows;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.issue.Release;
import vn.tonghop.report.pdf.tagged.Validator;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

class SheetRendererTest {

    private static final SamplePeriod CITY = new SamplePeriod("hanoi-2026", "2026-06", SamplePeriod.Kind.NORMAL);
    private static final Snapshot JUNE = CITY.snapshot();
    private static final Scope BA_DINH = new Scope(
            "kv-ba-dinh",
            "Khu vực Ba Đình",
            List.of(
                    new Membership("00004", LocalDate.of(2025, 7, 1), Optional.empty(), Basis.ASSUMED),
                    new Membership("00070", LocalDate.of(2025, 7, 1), Optional.empty(), Basis.ASSUMED)));

    @TempDir
    private Path folder;

    @Test
    void writesOneFileForEachUnitIntoAFolderOfItsOwn() throws Exception {
        var ward = new SamplePeriod("yen-nghia-2026", "2026-Q2", SamplePeriod.Kind.BROKEN);
        Snapshot snapshot = ward.snapshot();

        List<RenderedReport> sheets = new SheetRenderer(ward.programme(), report(ward, "phieu-don-vi"), "vi")
                .render(snapshot, List.of(), folder);

        assertThat(sheets).hasSameSizeAs(snapshot.units());
        try (Stream<Path> files = Files.list(folder.resolve("phieu-don-vi-2026-Q2-lan2"))) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            sheets.stream().map(RenderedReport::pdf).toList());
        }
    }

    @Test
    void keepsEverySheetToOnePageAndCutsNothing() {
        ReportDefinition report = report(CITY, "phieu-don-vi");
        var renderer = new SheetRenderer(CITY.programme(), report, "vi");
        ReportContent whole = WholeReport.write(JUNE, CITY.programme(), report, words(report));

        for (Sheet sheet : renderer.sheets(JUNE, List.of())) {
            boolean tried = List.of("00004", "00070", "00226", "SYT", "CATP").contains(sheet.file());
            if (tried) {
                var pdf = renderer.pdf(sheet, whole, JUNE);
                assertThat(pdf.pages()).as(sheet.title()).isEqualTo(1);
                assertThat(PrintedText.missing(pdf, sheet.tables(), report.allParts()))
                        .as(sheet.title())
                        .isEmpty();
            }
        }
    }

    @Test
    void breaksNoWordInTheColumnOfTheUnitsOfMeasure() throws IOException {
        ReportDefinition report = report(CITY, "phieu-don-vi");
        byte[] pdf = new SheetRenderer(CITY.programme(), report, "en")
                .ofUnit("00226", JUNE, SheetRenderer.Known.NOTHING)
                .orElseThrow()
                .bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("communes")
                    .doesNotContainPattern("commun\\s");
        }
    }

    @Test
    void judgeTheUnitAsTheReportDoesWhenTheYearIsOver() throws IOException {
        var year = new SamplePeriod("hanoi-2024", "2024", SamplePeriod.Kind.BROKEN);

        assertThat(printed(year, "271")).contains("▼ không đạt").doesNotContain("chậm");
    }

    @Test
    void saysThatALevelHasToBeExceeded() throws IOException {
        var month = new SamplePeriod("dong-da-2022", "2022-09", SamplePeriod.Kind.NORMAL);

        assertThat(printed(month, "00178")).contains(" > 80 % ");
    }

    private static String printed(SamplePeriod sample, String unit) throws IOException {
        byte[] pdf = new SheetRenderer(sample.programme(), report(sample, "phieu-don-vi"), "vi")
                .ofUnit(unit, sample.snapshot(), SheetRenderer.Known.NOTHING)
                .orElseThrow()
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }

    @Test
    void everyKindOfSheetIsArchivalAndAccessibleAtOnce() {
        List<ReportDefinition> kinds = ReportFile.read(Path.of("jobs"), CITY.programme()).stream()
                .filter(ReportDefinition::isBurst)
                .toList();
        assertThat(kinds)
                .extracting(ReportDefinition::per)
                .doesNotHaveDuplicates()
                .hasSize(2);
        for (ReportDefinition report : kinds) {
            var renderer = new SheetRenderer(CITY.programme(), report, "vi");
            ReportContent whole = WholeReport.write(JUNE, CITY.programme(), report, words(report));
            Sheet sheet = renderer.sheets(JUNE, List.of(BA_DINH)).get(0);
            byte[] pdf = renderer.pdf(sheet, whole, JUNE).bytes();

            assertThat(Validator.faults(pdf, "2a")).as(report.id()).isEmpty();
            assertThat(Validator.faults(pdf, "ua1")).as(report.id()).isEmpty();
        }
    }

    @Test
    void saysWhatIsStillAskedAndOfASensitiveSheetOnlyWhere() throws IOException {
        String asked = JUNE.units().stream()
                .filter(line -> line.queries() > 0)
                .map(line -> line.unit().code())
                .findFirst()
                .orElseThrow();
        List<Finding> queries = List.of(
                Finding.of(FindingKind.TEXT_HELD, new Place("", "01_CoSo", "C7"), "item", "Cơ sở"),
                Finding.of(FindingKind.TEXT_HELD, new Place("", "05_XuLy", "D9"), "item", "Người bị xử phạt"));
        var known = new SheetRenderer.Known(
                Optional.of(new Release("SYT", Instant.parse("2026-06-18T01:00:00Z"))), Map.of(asked, queries));

        List<RenderedReport> sheets = new SheetRenderer(CITY.programme(), report(CITY, "phieu-don-vi"), "vi")
                .render(JUNE, List.of(), known, folder);

        Path sheet = sheets.stream()
                .map(RenderedReport::pdf)
                .filter(file -> file.endsWith(asked + ".pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.getParent()).hasFileName("phieu-don-vi-2026-06-lan2-chinh-thuc");
        try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Bản chính thức (chưa ký)")
                    .doesNotContain("DỰ THẢO")
                    .contains("01_CoSo!C7: ")
                    .contains("05_XuLy!D9: xem tệp trả lại của đơn vị.")
                    .doesNotContain("Người bị xử phạt");
        }
    }

    @Test
    void putsTheUnitsOwnFigureBesideItsLevelAndTheCity() {
        List<UnitRows.Figure> figures = figures("00004");

        assertThat(figures)
                .filteredOn(row -> row.name().equals("Số cơ sở được Đội 178 xã, phường kiểm tra"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.level()).matches("\\d+");
                    assertThat(row.share()).endsWith("%");
                    assertThat(row.standing()).matches("[●▲▼].*");
                    assertThat(row.all())
                            .isEqualTo(String.format("%,d", all("HN26-10e")).replace(',', '.'));
                });
    }

    @Test
    void printsNoCountAboutPersonsOfAUnit() {
        assertThat(figures("00004"))
                .filteredOn(row -> row.name().startsWith("Lượt người bán dâm"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.own()).isEqualTo("không in");
                    assertThat(row.share()).isEqualTo("–");
                    assertThat(row.standing()).isEqualTo("–");
                });
    }

    @Test
    void saysWhatTheUnitHasToDoAndByWhen() {
        Sheet refused = sheet("00070");

        assertThat(refused.tables().get("unit-notes").stream().map(UnitRows.Note.class::cast))
                .extracting(UnitRows.Note::label)
                .containsExactly("Vì sao chưa tính", "Chờ xác nhận", "Hạn gửi sắp tới");
        assertThat(refused.tables().get("unit-notes").get(2).toString())
                .contains("báo cáo tháng 7 năm 2026: chậm nhất ngày 16/07/2026");
    }

    @Test
    void showsAReviewerTheUnitsOfTheScope() {
        ReportDefinition report = report(CITY, "phieu-nguoi-duyet");
        Sheet sheet = new SheetRenderer(CITY.programme(), report, "vi")
                .sheets(JUNE, List.of(BA_DINH))
                .get(0);

        assertThat(sheet.title()).startsWith("Khu vực Ba Đình");
        assertThat(sheet.tables().get("scope-units").stream().map(UnitRows.Reviewed.class::cast))
                .extracting(UnitRows.Reviewed::name)
                .containsExactly("Phường Ba Đình", "Phường Hoàn Kiếm");
        assertThat(sheet.tables().get("unit-head").get(0).toString()).contains("1/2 đơn vị đã có báo cáo được tính");
    }

    private static long all(String indicator) {
        return CityMonth.figure(JUNE, indicator).actual().longValue();
    }

    private static List<UnitRows.Figure> figures(String unit) {
        return sheet(unit).tables().get("unit-figures").stream()
                .map(UnitRows.Figure.class::cast)
                .toList();
    }

    private static Sheet sheet(String unit) {
        return new SheetRenderer(CITY.programme(), report(CITY, "phieu-don-vi"), "vi")
                .sheets(JUNE, List.of()).stream()
                        .filter(sheet -> sheet.file().equals(unit))
                        .findFirst()
                        .orElseThrow();
    }

    private static Catalogue words(ReportDefinition report) {
        return Catalogue.in("vi").numbered(report.allParts());
    }

    private static ReportDefinition report(SamplePeriod sample, String id) {
        return ReportFile.read(Path.of("jobs"), sample.programme()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
