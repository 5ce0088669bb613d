package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.web.Visitor.Page;

/** What a ward reads of itself: its sheet, and what its sendings changed. */
class SheetPagesTest {

    private static final Path DOUBTED = Path.of("sample-data/bad/fine-in-thousands.xlsx");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static OpenDesk desk;
    private static Visitor ward;
    private static Page first;
    private static Page second;

    @BeforeAll
    static void rollUpAWardThatSentTwice() throws IOException {
        Schema.migrate(DATABASE.dataSource());
        DATABASE.empty();
        desk = new OpenDesk(DATABASE.dataSource(), folder);
        ward = desk.signedIn(OpenDesk.WARD);
        ward.get("/");
        assertThat(ward.get("/unit-sheets").text()).contains("Chưa có phiếu");
        first = ward.upload("BM01-PCMD_00004_2026-06.xlsx", Files.readAllBytes(DOUBTED));
        desk.later(Duration.ofMinutes(5));
        second = ward.upload("BM01-PCMD_00004_2026-06.xlsx", Files.readAllBytes(OpenDesk.JUNE_OF_THE_WARD));
        desk.sent(OpenDesk.JUNE_OF_THE_OTHER_WARD);
        desk.rolledUp("2026-06");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void givesAWardItsOwnSheetAsAPageAndAsAPdf() throws IOException {
        Page sheet = ward.get("/unit-sheets");

        assertThat(sheet.path()).isEqualTo("/unit-sheets/00004");
        assertThat(sheet.text()).contains("Phường Ba Đình", "Mức giao", "Mọi đơn vị", "Dự thảo");
        Page pdf = ward.get("/unit-sheets/00004/2026-06/1");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Phường Ba Đình")
                    .doesNotContain("Phường Ngọc Hà");
        }
        assertThat(ward.get("/unit-sheets/00004/2026-06/1").bytes()).isEqualTo(pdf.bytes());
    }

    @Test
    void givesNobodyTheSheetOfOthers() {
        Visitor other = desk.signedIn(OpenDesk.OTHER_WARD);
        Visitor outside = desk.signedIn(OpenDesk.OTHER_REVIEWER);

        assertThat(other.get("/unit-sheets").path()).isEqualTo("/unit-sheets/00008");
        for (Visitor stranger : List.of(other, outside)) {
            for (String path : List.of("/unit-sheets/00004", "/unit-sheets/00004/2026-06/1")) {
                Page hidden = stranger.get(path);
                assertThat(hidden.status()).as(path).isEqualTo(404);
                assertThat(hidden.text())
                        .isEqualTo(stranger.get(path.replace("00004", "99999")).text());
            }
        }
        assertThat(desk.signedIn(OpenDesk.LEADER).get("/unit-sheets/00004").status())
                .isEqualTo(403);
    }

    @Test
    void saysCellByCellWhatASendingChanged() {
        assertThat(first.text()).doesNotContain("Khác lần gửi trước");
        assertThat(second.text()).contains("Khác lần gửi trước (2 ô)", "05_");
    }

    /** Of one sensitive count that was changed, the reviewer who may not see it reads the place alone. */
    @Test
    void hidesChangedCountsAboutPeopleFromAReviewerWhoMayNotReadThem() throws IOException {
        Page third = ward.upload("BM01-PCMD_00004_2026-06.xlsx", with("07_HoTro", "C25", 6));
        assertThat(differences(third)).contains("07_HoTro!C25", ">6</td>").doesNotContain("•••");
        assertThat(differences(desk.signedIn(OpenDesk.WIDE_REVIEWER).get(third.path())))
                .contains("07_HoTro!C25", ">•••</td>")
                .doesNotContain(">6</td>", ">0</td>");
    }

    private static String differences(Page page) {
        int start = page.text().indexOf("Khác lần gửi trước");
        return page.text().substring(start, page.text().indexOf("</table>", start));
    }

    private static byte[] with(String sheet, String cell, int number) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(OpenDesk.JUNE_OF_THE_WARD));
                var out = new ByteArrayOutputStream()) {
            var address = new CellReference(cell);
            workbook.getSheet(sheet)
                    .getRow(address.getRow())
                    .getCell(address.getCol())
                    .setCellValue(number);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
