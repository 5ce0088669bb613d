package vn.tonghop.bad;

import static vn.tonghop.bad.Fixture.changed;
import static vn.tonghop.bad.Hand.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that do not rightly say who reports what for when. */
final class IdentityFixtures {

    private IdentityFixtures() {}

    static List<Fixture> all() {
        return Stream.of(periods(), units(), letters(), forms())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> periods() {
        return List.of(
                changed("dates-count-from-1904", 18, "Sổ tính dùng hệ ngày 1904", workbook -> {
                    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
                    for (Sheet sheet : workbook) {
                        sheet.forEach(row -> row.forEach(IdentityFixtures::countFrom1904));
                    }
                }),
                changed("calendar-month", 21, "Lấy tháng dương lịch thay cho 15 đến 14", workbook -> {
                    identity(workbook, "TU_NGAY").setCellValue(LocalDate.of(2026, 6, 1));
                    identity(workbook, "DEN_NGAY").setCellValue(LocalDate.of(2026, 6, 30));
                }),
                changed(
                        "stops-before-the-end",
                        21,
                        "Số liệu dừng trước ngày cuối kỳ",
                        workbook -> identity(workbook, "DEN_NGAY").setCellValue(LocalDate.of(2026, 6, 10))),
                changed("period-differs-from-file-name", 22, "Tên tệp ghi tháng 5, trong biểu ghi tháng 6", w -> {})
                        .sentAs("BM01-PCMD_00004_2026-05.xlsx"),
                changed("period-differs-from-title", 22, "Dòng tiêu đề ghi tháng 5, ô kỳ ghi tháng 6", workbook -> {
                    for (Sheet sheet : workbook) {
                        Cell heading =
                                sheet.getRow(2) == null ? null : sheet.getRow(2).getCell(0);
                        if (heading != null && heading.toString().startsWith("Đơn vị")) {
                            heading.setCellValue("Đơn vị: Phường Ba Đình (mã 00004). Kỳ báo cáo 2026-05: từ ngày"
                                    + " 15/04/2026 đến ngày 14/05/2026");
                        }
                    }
                }),
                changed("period-turned-into-a-date", 22, "Excel đổi kỳ 2026-06 thành ngày", workbook -> {
                    Cell period = identity(workbook, "KY");
                    period.setBlank();
                    period.setCellValue(LocalDate.of(2026, 6, 1));
                    period.setCellStyle(identity(workbook, "TU_NGAY").getCellStyle());
                }),
                changed("last-years-file", 23, "Gửi lại tệp của năm trước", workbook -> {
                    identity(workbook, "KY").setCellValue("2025-06");
                    identity(workbook, "TU_NGAY").setCellValue(LocalDate.of(2025, 5, 15));
                    identity(workbook, "DEN_NGAY").setCellValue(LocalDate.of(2025, 6, 14));
                }));
    }

    private static List<Fixture> units() {
        return List.of(
                named("unit-name-with-prefix-variant", 40, "Tên viết tắt “P. Ba Đình”", "P. Ba Đình"),
                named("unit-name-in-capitals", 40, "Tên viết hoa toàn bộ", "PHƯỜNG BA ĐÌNH"),
                named("unit-name-without-accents", 40, "Tên không dấu", "Phuong Ba Dinh"),
                named("unit-name-misspelt", 40, "Tên viết sai một chữ", "Phường Ba Đinhh"),
                named("unit-name-of-another-ward", 40, "Mã một nơi, tên một nơi", "Phường Ngọc Hà"),
                changed("unit-code-lost-its-zeros", 40, "Excel bỏ các số 0 ở đầu mã đơn vị", workbook -> {
                    Cell code = identity(workbook, "MA_DON_VI");
                    code.setBlank();
                    code.setCellValue(4);
                }),
                changed(
                        "unit-code-missing",
                        40,
                        "Không ghi mã đơn vị",
                        workbook -> identity(workbook, "MA_DON_VI").setBlank()),
                withoutCode(
                        "unit-code-missing-name-without-accents",
                        "Không ghi mã đơn vị, tên không dấu",
                        "Phuong Ba Dinh"),
                withoutCode("unit-code-missing-name-misspelt", "Không ghi mã đơn vị, tên viết sai", "Phường Ba Đinhh"),
                ward("old-ward-with-reused-code", 41, "Xã cũ gửi, mã nay là của phường khác", "00643", "Xã Tân Triều"),
                ward("old-ward-with-dead-code", 41, "Mã của xã không còn từ 01/7/2025", "00667", "Xã Ngũ Hiệp"),
                changed("file-of-another-ward", 44, "Tên tệp của nơi này, nội dung của nơi khác", w -> {})
                        .sentAs("BM01-PCMD_00008_2026-06.xlsx"));
    }

    private static List<Fixture> letters() {
        return List.of(
                changed(
                        "letters-decomposed",
                        36,
                        "Chữ Việt tách dấu (NFD)",
                        workbook -> texts(workbook, text -> Normalizer.normalize(text, Normalizer.Form.NFD))),
                changed(
                        "tone-marks-in-the-other-place",
                        37,
                        "Dấu thanh đặt kiểu khác",
                        workbook -> texts(
                                workbook,
                                text -> text.replace("hòa", "hoà")
                                        .replace("Tọa", "Toạ")
                                        .replace("tọa", "toạ")
                                        .replace("Ủy", "Uỷ"))),
                named("look-alike-letters", 38, "Chữ Ð giống chữ Đ trong tên đơn vị", "Phường Ba Ðình"),
                named(
                        "invisible-characters-in-a-name",
                        38,
                        "Ký tự không nhìn thấy trong tên đơn vị",
                        "Phường\u00A0Ba\u200B Đình "));
    }

    private static List<Fixture> forms() {
        return List.of(
                changed(
                        "form-version-not-in-force",
                        5,
                        "Biểu phiên bản khác phiên bản đang dùng",
                        workbook -> identity(workbook, "PHIEN_BAN").setCellValue(2)),
                changed(
                        "form-unknown",
                        5,
                        "Mã biểu không có",
                        workbook -> identity(workbook, "MA_BIEU").setCellValue("BM99-PCMD")),
                changed(
                        "form-of-somebody-else",
                        5,
                        "Biểu không phải của xã, phường",
                        workbook -> identity(workbook, "MA_BIEU").setCellValue("BM03-PCMD")),
                changed("supplement-with-one-sheet", 26, "Bổ sung một trang, các trang khác để trống", workbook -> {
                    identity(workbook, "LOAI_BAO_CAO").setCellValue("BO_SUNG");
                    identity(workbook, "LAN_GUI").setCellValue(2);
                    identity(workbook, "LY_DO").setCellValue("Bổ sung số tin, bài");
                    for (Sheet sheet : workbook) {
                        if (!List.of("00_ThongTin", CellFixtures.MEDIA).contains(sheet.getSheetName())) {
                            clearInputs(sheet);
                        }
                    }
                }),
                changed("partial-resubmission", 26, "Gửi lại chỉ một trang mà vẫn ghi là chính thức", workbook -> {
                    identity(workbook, "LAN_GUI").setCellValue(2);
                    for (int at = workbook.getNumberOfSheets() - 1; at >= 0; at--) {
                        String name = workbook.getSheetName(at);
                        if (!List.of("00_ThongTin", CellFixtures.MEDIA).contains(name)) {
                            workbook.removeSheetAt(at);
                        }
                    }
                }),
                changed("correction-without-a-reason", 28, "Đính chính mà không ghi lý do", workbook -> {
                    identity(workbook, "LOAI_BAO_CAO").setCellValue("DINH_CHINH");
                    identity(workbook, "LAN_GUI").setCellValue(2);
                }));
    }

    private static Fixture named(String name, int way, String about, String unitName) {
        return changed(
                name, way, about, workbook -> identity(workbook, "TEN_DON_VI").setCellValue(unitName));
    }

    private static Fixture withoutCode(String name, String about, String unitName) {
        return changed(name, 40, about, workbook -> {
            identity(workbook, "MA_DON_VI").setBlank();
            identity(workbook, "TEN_DON_VI").setCellValue(unitName);
        });
    }

    private static Fixture ward(String name, int way, String about, String code, String unitName) {
        return changed(name, way, about, workbook -> {
            identity(workbook, "MA_DON_VI").setCellValue(code);
            identity(workbook, "TEN_DON_VI").setCellValue(unitName);
        });
    }

    private static void countFrom1904(Cell cell) {
        boolean date = cell.getCellType() == CellType.NUMERIC
                && org.apache.poi.ss.usermodel.DateUtil.isADateFormat(
                        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
        if (date) {
            cell.setCellValue(cell.getNumericCellValue() - 1462);
        }
    }

    private static void texts(XSSFWorkbook workbook, java.util.function.UnaryOperator<String> change) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        cell.setCellValue(change.apply(cell.getStringCellValue()));
                    }
                }
            }
        }
    }

    private static void clearInputs(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean figure = cell.getColumnIndex() >= 2 && cell.getCellType() == CellType.NUMERIC;
                boolean words = cell.getColumnIndex() >= 2
                        && cell.getCellType() == CellType.STRING
                        && !cell.getCellStyle().getLocked();
                if (figure || words) {
                    cell.setBlank();
                }
            }
        }
    }
}
