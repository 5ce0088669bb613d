package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.Sent.cell;
import static vn.tonghop.spreadsheet.Sent.readChanged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Reading;

/** All numbers here are made of zeros and counting digits; none is anybody's. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "001000000001 | id-number",
                "số 001 000 000 001 cấp ngày | id-number",
                "000000001 | id-number",
                "CMND 012345678. | id-number",
                "0900000000 | phone",
                "ĐT: 0900.000.001 | phone",
                "+84 900 000 001 | phone",
                "(090) 000 0001 | phone",
                "+84 (0) 90 000 0001 | phone",
                "0084-900-000-001 | phone",
                "09.0000.0001 | phone",
                "0010 0000 0001 | id-number",
                "012 345 678 | id-number",
                "CMND số 12345678 | id-number",
                "mã BHXH 0100000001 | id-number",
                "0100000001 | id-number",
                "sinh ngày 01/02/1990 | birthday",
                "Sinh năm 1985 | birthday",
                "a.b@example.vn | email",
                "hộ chiếu B0000001 | passport",
                "Họ và tên | person-column",
                "HỌ TÊN (chữ in hoa) | person-column",
                "2. Năm sinh: | person-column",
                "CCCD | person-column",
                "Số CMND / CCCD | person-column",
                "Nơi ở | person-column",
                "Địa chỉ | person-column",
            })
    void refusesTextsAboutAPerson(String text, String rule) {
        Finding finding = onlyFinding(onExtraSheet(sheet -> put(sheet, text)));

        assertThat(finding.facts()).containsEntry("rule", rule).containsEntry("found", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.500.000.000 đồng",
                "1 500 000 000",
                "150000000",
                "123456789 đồng",
                "84.512.345.678 đồng",
                "1.001.234.567.890",
                "125/KH-UBND",
                "Số 0125/2026/QĐ-UBND ngày 14/06/2026",
                "từ 15.05.2026-14.06.2026",
                "15-05-2026 - 14-06-2026",
                "00004",
                "H26.20260614123045",
                "đường Trần Duy Hưng, Nguyễn Huy Tự, Phạm Đình Hổ",
                "Trần Duy Hưng",
                "Chức danh người lập (không ghi họ tên)",
                "Không ghi họ tên, số giấy tờ, địa chỉ, điện thoại của bất kỳ ai.",
                "Nam sinh",
                "phát sinh năm 2026",
                "học sinh 2010 người",
                "nữ sinh 1999 lượt",
                "Karaoke Khôi Thu",
                "Khách sạn Hoàng Thái",
                "phố Nguyễn Khánh Toàn, Phan Trọng Tuệ, Nghiêm Xuân Yêm",
                "điểm tại đường Trần Khánh Dư",
                "84 512 345 678 đồng",
                "00004 00008 00025",
                "Phường Ba Đình",
                "Hà Đông",
            })
    void letsOrdinaryTextsPass(String text) {
        assertThat(onExtraSheet(sheet -> put(sheet, text)).findings()).isEmpty();
    }

    @Test
    void refusesNumbersThatExcelTookTheZeroFrom() {
        assertThat(onlyFinding(onExtraSheet(sheet -> put(sheet, 1_000_000_001d)))
                        .facts())
                .containsEntry("rule", "id-number");
        assertThat(onlyFinding(onExtraSheet(sheet -> put(sheet, 31_000_000_001d)))
                        .facts())
                .containsEntry("rule", "id-number");
        assertThat(onExtraSheet(sheet -> put(sheet, 1_500_000_000d)).findings()).isEmpty();
    }

    @Test
    void letsAnyAmountStandWhereMoneyIsAskedFor() {
        Reading reading = readChanged(workbook -> {
            cell(workbook, "09_NhiemVu", "KINH_PHI_DU_TOAN", "D_TIEN").setCellValue(1_234_567_891d);
            cell(workbook, "09_NhiemVu", "KINH_PHI_THUC_CHI", "D_TIEN").setCellValue("1234567891");
        });

        assertThat(reading.findings()).noneMatch(finding -> finding.kind() == FindingKind.PERSONAL_DATA);
    }

    @Test
    void looksOnHiddenSheetsAndSaysOnlyWhere() {
        Reading reading = readChanged(workbook -> {
            Sheet sheet = workbook.createSheet("Danh sách");
            put(sheet, "0900000000");
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        });

        Finding finding = onlyFinding(reading);
        assertThat(finding.place().file()).isEmpty();
        assertThat(finding.place().sheet()).isEqualTo("Trang tính số 13");
        assertThat(finding.place().cell()).isEqualTo("C6");
        assertThat(finding.toString()).doesNotContain("0900000000").doesNotContain("Danh sách");
    }

    @Test
    void looksAtCommentsButNotAtTheirAuthors() {
        assertThat(onlyFinding(readChanged(workbook -> comment(workbook, "gọi 0900000000", "a")))
                        .facts())
                .containsEntry("rule", "phone");
        assertThat(readChanged(workbook -> comment(workbook, "đã kiểm tra", "a.b@example.vn"))
                        .findings())
                .isEmpty();
    }

    @Test
    void looksAtSheetNamesAndTheFileName() {
        Finding sheet = onlyFinding(readChanged(workbook -> workbook.createSheet("ĐT 0900000000")));
        assertThat(sheet.place().toString()).doesNotContain("0900000000");

        Finding file = onlyFinding(Sent.read("bao cao 001000000001.xlsx", Sent.good()));
        assertThat(file.place().toString()).isEmpty();
        assertThat(Sent.read("z1234567890.xlsx", Sent.good()).findings()).isEmpty();
    }

    @Test
    void looksThroughLongTextsQuickly() {
        String text = "a".repeat(32_000) + " @ " + "1 ".repeat(300);

        assertThat(onExtraSheet(sheet -> put(sheet, text)).findings()).isEmpty();
    }

    @Test
    void refusesAColumnOfNamesButNotOneOfPlaces() {
        assertThat(onlyFinding(onExtraSheet(sheet -> put(sheet, "Trần Văn A", "Lê Thị B", "Phạm C D")))
                        .facts())
                .containsEntry("rule", "name-list");
        assertThat(onExtraSheet(sheet -> put(sheet, "Hà Đông", "Hoàng Mai", "Dương Nội"))
                        .findings())
                .isEmpty();
    }

    @Test
    void refusesANameWhereOnlyFiguresAreAskedFor() {
        assertThat(onlyFinding(readChanged(workbook -> workbook.getSheet("01_CoSo")
                                .createRow(80)
                                .createCell(9)
                                .setCellValue("Trần Văn A")))
                        .facts())
                .containsEntry("rule", "name");
        assertThat(onlyFinding(Sent.read("Trần Văn A.xlsx", Sent.good())).facts())
                .containsEntry("rule", "name");
        assertThat(onlyFinding(readChanged(workbook -> workbook.createSheet("Lê Thị B")))
                        .facts())
                .containsEntry("rule", "name");
    }

    @ParameterizedTest
    @MethodSource("placesOfTheDefinitions")
    void letsEveryNameOfTheDefinitionsPass(String file, List<String> names) {
        Reading figures = readChanged(workbook -> {
            Sheet sheet = workbook.getSheet("01_CoSo");
            for (int i = 0; i < names.size(); i++) {
                sheet.createRow(100 + i).createCell(12).setCellValue(names.get(i));
            }
        });

        assertThat(figures.findings()).as(file).noneMatch(finding -> finding.kind() == FindingKind.PERSONAL_DATA);
    }

    static Stream<Arguments> placesOfTheDefinitions() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("jobs", "sources"))) {
            return Stream.concat(Stream.of("org-units.csv", "hotspots.csv").map(name -> Path.of("jobs", name)), sources)
                    .sorted()
                    .map(PersonalDataTest::fields)
                    .toList()
                    .stream();
        }
    }

    private static Arguments fields(Path file) {
        try (var parser = CSVParser.parse(
                file,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setCommentMarker('#').get())) {
            List<String> fields = parser.stream()
                    .flatMap(CSVRecord::stream)
                    .filter(field -> !field.isBlank())
                    .distinct()
                    .toList();
            return Arguments.of(file.toString(), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding onlyFinding(Reading reading) {
        assertThat(reading.content()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().get(0).kind()).isEqualTo(FindingKind.PERSONAL_DATA);
        return reading.findings().get(0);
    }

    private static Reading onExtraSheet(Consumer<Sheet> hand) {
        return readChanged(workbook -> hand.accept(workbook.createSheet("Sheet1")));
    }

    private static void put(Sheet sheet, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.createRow(5 + i).createCell(2).setCellValue(texts[i]);
        }
    }

    private static void put(Sheet sheet, double number) {
        sheet.createRow(5).createCell(2).setCellValue(number);
    }

    private static void comment(XSSFWorkbook workbook, String text, String author) {
        var cell = cell(workbook, "01_CoSo", "KS", "F_DAU");
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }
}
