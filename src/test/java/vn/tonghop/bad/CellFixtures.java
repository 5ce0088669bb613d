package vn.tonghop.bad;

import static vn.tonghop.bad.Fixture.FURTHER;
import static vn.tonghop.bad.Fixture.changed;
import static vn.tonghop.bad.Hand.cell;
import static vn.tonghop.bad.Hand.number;
import static vn.tonghop.bad.Hand.text;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Numbers, words and dates as people type them, and as programs turn them into something else. */
final class CellFixtures {

    static final String MEDIA = "03_TuyenTruyen";
    static final String DUTIES = "09_NhiemVu";
    static final String PLACES = "01_CoSo";
    static final String CHECKS = "02_KiemTra";

    private CellFixtures() {}

    static List<Fixture> all() {
        return Stream.of(numbers(), words(), dates(), formulas(), further())
                .flatMap(List::stream)
                .toList();
    }

    private static void media(XSSFWorkbook workbook, String row, String text) {
        text(workbook, MEDIA, row, "M_SL", text);
    }

    private static List<Fixture> numbers() {
        return List.of(
                changed("text-number-with-dot", 7, "Số gõ thành chữ, dấu chấm ngăn hàng nghìn", workbook -> {
                    media(workbook, "BAO", "1.234");
                    media(workbook, "TOROI", "12.345.678");
                }),
                changed("text-number-with-dot-in-an-added-column", 7, "Số gõ thành chữ trong cột có dòng tổng", w -> {
                    text(w, PLACES, "NN", "F_LD", "1.046");
                    Hand.calculate(w);
                }),
                changed("text-number-with-comma", 8, "Số gõ thành chữ, dấu phẩy ngăn hàng nghìn kiểu Anh", workbook -> {
                    media(workbook, "BAO", "1,234");
                    media(workbook, "TOROI", "1,234,567");
                }),
                changed("text-fraction-in-a-count", 8, "Số lẻ gõ thành chữ ở ô đếm", workbook -> {
                    media(workbook, "BAO", "8,5");
                    media(workbook, "TOROI", "1.234,5");
                    media(workbook, "HT", "0.5");
                }),
                changed(
                        "number-cut-down-by-english-excel",
                        9,
                        "Gõ 1.234 trên Excel tiếng Anh nên thành số lẻ",
                        workbook -> {
                            number(workbook, MEDIA, "BAO", "M_SL", 1.234);
                            number(workbook, MEDIA, "TOROI", "M_SL", 2.5);
                        }),
                changed("leading-zeros-and-unit-words", 10, "Số có số 0 ở đầu, có đơn vị tính kèm theo", workbook -> {
                    media(workbook, "BAO", "05 sản phẩm");
                    media(workbook, "TH", "03");
                    media(workbook, "HT", "2 buổi");
                    text(workbook, CHECKS, "DOI178_XA/NT", "K_TTCHU", "3 người");
                    media(workbook, "TOROI", "12 con");
                }),
                changed("percent-in-a-count", 15, "Tỉ lệ phần trăm gõ vào ô đếm", workbook -> {
                    media(workbook, "BAO", "60%");
                    Cell percent = number(workbook, MEDIA, "TOROI", "M_SL", 0.6);
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat("0%"));
                    percent.setCellStyle(style);
                }),
                changed("fine-in-thousands", 19, "Tiền phạt ghi theo nghìn đồng", w -> {
                    number(w, CHECKS, "DOI178_XA/NT", "K_PTIEN", 1);
                    number(w, CHECKS, "DOI178_XA/NT", "K_TIEN", 2500);
                    Hand.calculate(w);
                }),
                changed("fine-in-millions-as-words", 19, "Tiền phạt ghi “2,5 triệu”", w -> {
                    number(w, CHECKS, "DOI178_XA/NT", "K_PTIEN", 1);
                    text(w, CHECKS, "DOI178_XA/NT", "K_TIEN", "2,5 triệu");
                    Hand.calculate(w);
                }));
    }

    private static List<Fixture> words() {
        return List.of(
                changed("words-for-nothing", 11, "“không”, “-”, “ko”, “k/c” thay cho số 0", workbook -> {
                    media(workbook, "BAO", "không");
                    media(workbook, "TH", "-");
                    media(workbook, "PT", "–");
                    media(workbook, "WEB", "ko");
                    media(workbook, "MXH", "k/c");
                    media(workbook, "TOROI", "không có");
                    media(workbook, "HT", "0");
                }),
                changed("words-for-not-known", 12, "“…”, “x”, “n/a”, “chưa có số liệu” và ô trống", workbook -> {
                    media(workbook, "BAO", "…");
                    media(workbook, "TH", "...");
                    media(workbook, "PT", "chưa có số liệu");
                    media(workbook, "WEB", "x");
                    media(workbook, "MXH", "n/a");
                    media(workbook, "TOROI", "không triển khai");
                    cell(workbook, MEDIA, "HT", "M_SL").setBlank();
                }),
                changed("required-cell-blank", 12, "Ô bắt buộc để trống", workbook -> {
                    cell(workbook, "06_ToGiac", "G_NHAN", "GIA_TRI").setBlank();
                    cell(workbook, PLACES, "NN", "F_CK").setBlank();
                    Hand.calculate(workbook);
                }),
                changed("letter-o-in-a-number", 38, "Chữ o, l thay cho số 0, 1", workbook -> {
                    media(workbook, "BAO", "1o");
                    media(workbook, "TH", "l2");
                    media(workbook, "TOROI", "1.2O0");
                }),
                changed("invisible-characters", 38, "Ký tự không nhìn thấy và chữ số toàn khổ quanh số", workbook -> {
                    media(workbook, "BAO", "\u00A012\u00A0");
                    media(workbook, "TH", "1\u200B3");
                    media(workbook, "PT", "1\u00A0234");
                    media(workbook, "WEB", "\uFF11\uFF15");
                    media(workbook, "MXH", "\uFEFF16\u00AD");
                }));
    }

    private static List<Fixture> dates() {
        return List.of(
                changed("ratio-turned-into-a-date", 14, "Gõ “10/12”, Excel đổi thành ngày 10/12", workbook -> {
                    Cell cell = number(workbook, MEDIA, "BAO", "M_SL", 46366);
                    CellStyle day = workbook.createCellStyle();
                    day.setDataFormat(workbook.createDataFormat().getFormat("d-mmm"));
                    cell.setCellStyle(day);
                }),
                changed("ratio-left-as-text", 14, "Gõ “21/21” vào ô đếm", workbook -> media(workbook, "BAO", "21/21")),
                changed("dates-as-text", 16, "Ngày gõ thành chữ theo nhiều kiểu", workbook -> {
                    text(workbook, DUTIES, "KE_HOACH", "D_NGAY", "09/02/2026");
                    text(workbook, DUTIES, "MO_HINH", "D_NGAY", "18.12.2025");
                    text(workbook, DUTIES, "LONG_GHEP", "D_NGAY", "ngày 26 tháng 01 năm 2026");
                    text(workbook, DUTIES, "DOI178", "D_NGAY", "16-12-2025");
                }),
                changed(
                        "dates-with-two-digit-years",
                        16,
                        "Ngày gõ thành chữ, năm hai chữ số",
                        workbook -> text(workbook, DUTIES, "KE_HOACH", "D_NGAY", "9.2.26")),
                changed("dates-that-do-not-exist", 16, "Ngày không có trong lịch", workbook -> {
                    text(workbook, DUTIES, "KE_HOACH", "D_NGAY", "31/02/2026");
                    text(workbook, DUTIES, "MO_HINH", "D_NGAY", "đầu năm");
                }),
                changed(
                        "day-and-month-swapped",
                        17,
                        "Excel tiếng Anh đảo ngày và tháng",
                        w -> Hand.identity(w, "NGAY_KY").setCellValue(java.time.LocalDate.of(2026, 3, 6))),
                changed("end-day-and-month-swapped", 17, "Ngày cuối kỳ bị đảo ngày và tháng", w -> {
                    Hand.identity(w, "TU_NGAY").setCellValue("15/05/2026");
                    Hand.identity(w, "DEN_NGAY").setCellValue("06/14/2026");
                }),
                changed(
                        "date-serial-as-text",
                        18,
                        "Số thứ tự ngày của Excel gõ thành chữ",
                        workbook -> text(workbook, DUTIES, "KE_HOACH", "D_NGAY", "46062")));
    }

    private static List<Fixture> formulas() {
        return List.of(
                changed("formula-with-broken-reference", 32, "Ô có công thức báo lỗi", workbook -> {
                    Cell cell = cell(workbook, MEDIA, "BAO", "M_SL");
                    cell.setCellFormula("#REF!+1");
                    cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
                    Cell other = cell(workbook, MEDIA, "TH", "M_SL");
                    other.setCellFormula("1/0");
                    other.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
                }),
                Fixture.of(
                        "formula-without-a-result.xlsx",
                        32,
                        "Công thức không lưu kèm kết quả",
                        () -> Hand.withPart(
                                "xl/worksheets/sheet4.xml", sheet -> withFormula(sheet, "D22", "<f>3*5</f>"))),
                changed("formula-of-other-cells", 32, "Công thức thay cho số gõ tay", workbook -> {
                    cell(workbook, MEDIA, "BAO", "M_SL").setCellFormula("2*3");
                    cell(workbook, MEDIA, "TH", "M_SL").setCellFormula("10/3");
                    Hand.calculate(workbook);
                }),
                Fixture.of(
                        "formula-to-another-file.xlsx",
                        32,
                        "Công thức lấy số từ tệp khác",
                        External::withLinkToAnotherFile));
    }

    /** A cell's content replaced, its style kept. */
    static String withFormula(String sheet, String address, String content) {
        return sheet.replaceFirst(
                "(<c r=\"" + address + "\"[^>/]*)(?:/>|>.*?</c>)", "$1>" + content.replace("$", "\\$") + "</c>");
    }

    private static List<Fixture> further() {
        return List.of(
                changed(
                        "spaces-and-apostrophes-around-numbers",
                        FURTHER,
                        "Số lưu thành chữ, có dấu nháy, dấu cách",
                        w -> {
                            Cell quoted = text(w, MEDIA, "BAO", "M_SL", "12");
                            CellStyle style = w.createCellStyle();
                            style.setQuotePrefixed(true);
                            quoted.setCellStyle(style);
                            media(w, "TH", " 13 ");
                            media(w, "PT", "14\n");
                        }),
                changed("negative-numbers", FURTHER, "Số âm và số trong ngoặc", workbook -> {
                    number(workbook, MEDIA, "BAO", "M_SL", -5);
                    media(workbook, "TH", "(5)");
                    media(workbook, "TOROI", "-12");
                }),
                changed("roman-numerals", FURTHER, "Số La Mã ở ô đếm", workbook -> {
                    media(workbook, "BAO", "III");
                    media(workbook, "TH", "IV");
                }),
                changed("thousands-with-spaces", FURTHER, "Dấu cách ngăn hàng nghìn", workbook -> {
                    media(workbook, "BAO", "1 234");
                    media(workbook, "TH", "1 234 567");
                    media(workbook, "TOROI", "12 34");
                }),
                changed("number-struck-through", FURTHER, "Số bị gạch ngang", CellFixtures::strike),
                changed("numbers-too-large", FURTHER, "Số lớn quá mức có thể", workbook -> {
                    number(workbook, MEDIA, "BAO", "M_SL", 1e18);
                    media(workbook, "TH", "9".repeat(18));
                }),
                changed(
                        "number-in-a-comment",
                        FURTHER,
                        "Số đúng nằm trong ghi chú của ô",
                        workbook -> Comments.add(workbook, cell(workbook, MEDIA, "BAO", "M_SL"), "Số đúng là 15")),
                changed("numbers-in-merged-cells", 1, "Hai ô số bị gộp làm một", workbook -> {
                    Cell cell = number(workbook, MEDIA, "BAO", "M_SL", 4);
                    cell(workbook, MEDIA, "TH", "M_SL").setBlank();
                    int row = cell.getRowIndex();
                    workbook.getSheet(MEDIA)
                            .addMergedRegion(
                                    new CellRangeAddress(row, row + 1, cell.getColumnIndex(), cell.getColumnIndex()));
                }));
    }

    private static void strike(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setStrikeout(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        number(workbook, MEDIA, "BAO", "M_SL", 7).setCellStyle(style);
        var rich = new XSSFRichTextString("1215");
        rich.applyFont(0, 2, font);
        Cell cell = cell(workbook, MEDIA, "TH", "M_SL");
        cell.setBlank();
        cell.setCellValue(rich);
    }
}
