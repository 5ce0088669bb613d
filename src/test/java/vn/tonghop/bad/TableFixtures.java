package vn.tonghop.bad;

import static vn.tonghop.bad.CellFixtures.CHECKS;
import static vn.tonghop.bad.CellFixtures.DUTIES;
import static vn.tonghop.bad.CellFixtures.MEDIA;
import static vn.tonghop.bad.CellFixtures.PLACES;
import static vn.tonghop.bad.Fixture.FURTHER;
import static vn.tonghop.bad.Fixture.changed;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows, columns and sheets that were added, moved, renamed, hidden or taken away. */
final class TableFixtures {

    private static final String HANDLED = "05_XuLy";

    private TableFixtures() {}

    static List<Fixture> all() {
        return Stream.of(rows(), columns(), sheets(), hidden())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> rows() {
        return List.of(
                changed("labels-in-merged-cells", 1, "Tên dòng bị gộp ô", workbook -> {
                    Sheet sheet = workbook.getSheet(MEDIA);
                    sheet.addMergedRegion(new CellRangeAddress(19, 21, 1, 1));
                    sheet.getRow(20).getCell(1).setBlank();
                    sheet.getRow(21).getCell(1).setBlank();
                }),
                changed("extra-title-rows", 2, "Thêm dòng Quốc hiệu, tên cơ quan phía trên bảng", workbook -> {
                    for (String name : List.of(PLACES, MEDIA, "06_ToGiac")) {
                        Hand.insertRows(workbook.getSheet(name), 0, 4);
                        put(workbook.getSheet(name), 0, 0, "ỦY BAN NHÂN DÂN PHƯỜNG BA ĐÌNH");
                        put(workbook.getSheet(name), 0, 4, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                        put(workbook.getSheet(name), 1, 4, "Độc lập - Tự do - Hạnh phúc");
                    }
                }),
                changed("code-row-twice", 2, "Dòng mã chép lại ở giữa bảng", workbook -> {
                    XSSFSheet sheet = workbook.getSheet(PLACES);
                    Hand.insertRows(sheet, 12, 1);
                    copyRow(sheet, 6, 12);
                    Hand.calculate(workbook);
                }),
                changed("code-row-missing", 2, "Dòng mã bị xóa", workbook -> {
                    Sheet sheet = workbook.getSheet(MEDIA);
                    sheet.removeRow(sheet.getRow(18));
                }),
                changed("extra-total-rows", 3, "Thêm dòng “Cộng”, “TC” giữa bảng", workbook -> {
                    XSSFSheet sheet = workbook.getSheet(MEDIA);
                    Hand.insertRows(sheet, 22, 1);
                    put(sheet, 22, 1, "Cộng");
                    sheet.getRow(22).createCell(2).setCellValue(3);
                    put(sheet, 27, 0, "TC");
                    sheet.getRow(27).createCell(2).setCellValue(6);
                }),
                changed(
                        "total-typed-over",
                        3,
                        "Ô tổng bị gõ đè",
                        workbook -> Hand.number(workbook, PLACES, "TONG", "F_LD", 82)),
                changed("section-rows", 4, "Thêm dòng mục “I”, “II”, “A”", workbook -> {
                    XSSFSheet sheet = workbook.getSheet(MEDIA);
                    Hand.insertRows(sheet, 19, 1);
                    put(sheet, 19, 0, "I");
                    put(sheet, 19, 1, "Báo chí");
                    Hand.insertRows(sheet, 22, 1);
                    put(sheet, 22, 0, "II");
                    put(sheet, 22, 1, "Kênh khác");
                    Hand.insertRows(sheet, 23, 1);
                    put(sheet, 23, 0, "A");
                }),
                changed("row-twice", FURTHER, "Một dòng mã có hai lần", workbook -> {
                    XSSFSheet sheet = workbook.getSheet(MEDIA);
                    Hand.insertRows(sheet, 22, 1);
                    copyRow(sheet, 21, 22);
                }),
                changed("rows-beyond-the-form", FURTHER, "Thêm dòng ngoài biểu", workbook -> {
                    XSSFSheet sheet = workbook.getSheet(MEDIA);
                    put(sheet, 26, 0, "ZALO");
                    put(sheet, 26, 1, "Nhóm Zalo tổ dân phố");
                    sheet.getRow(26).createCell(2).setCellValue(12);
                }),
                changed("row-removed", 5, "Một dòng của biểu bị xóa", workbook -> {
                    XSSFSheet sheet = workbook.getSheet(MEDIA);
                    sheet.removeRow(sheet.getRow(24));
                    sheet.shiftRows(25, 25, -1);
                }),
                changed("rows-in-another-order", 5, "Các dòng đổi chỗ", workbook -> {
                    XSSFSheet sheet = workbook.getSheet(MEDIA);
                    copyRow(sheet, 21, 27);
                    sheet.removeRow(sheet.getRow(21));
                }));
    }

    private static List<Fixture> columns() {
        return List.of(
                changed("columns-in-another-order", 5, "Hai cột đổi chỗ", workbook -> {
                    for (Row row : workbook.getSheet(MEDIA)) {
                        if (row.getRowNum() >= 17) {
                            swap(row, 2, 3);
                        }
                    }
                }),
                changed("column-inserted", 5, "Chèn thêm một cột không có trong biểu", workbook -> {
                    XSSFSheet sheet = workbook.getSheet(MEDIA);
                    put(sheet, 17, 4, "Kinh phí");
                    put(sheet, 18, 4, "M_KINHPHI");
                    sheet.getRow(19).createCell(4).setCellValue(500000);
                }),
                changed("column-removed", 5, "Một cột của biểu bị xóa", workbook -> {
                    for (Row row : workbook.getSheet(MEDIA)) {
                        if (row.getRowNum() >= 17 && row.getCell(2) != null) {
                            row.removeCell(row.getCell(2));
                        }
                    }
                }),
                changed("code-column-moved", 5, "Chèn cột số thứ tự vào đầu bảng", workbook -> {
                    XSSFSheet sheet = workbook.getSheet("06_ToGiac");
                    for (Row row : sheet) {
                        for (int at = row.getLastCellNum(); at > 0 && row.getRowNum() >= 5; at--) {
                            swap(row, at, at - 1);
                        }
                        if (row.getRowNum() >= 7) {
                            put(sheet, row.getRowNum(), 0, String.valueOf(row.getRowNum() - 6));
                        }
                    }
                    put(sheet, 5, 0, "TT");
                }));
    }

    private static List<Fixture> sheets() {
        return List.of(
                changed("sheets-renamed", 6, "Trang tính bị đổi tên", workbook -> {
                    workbook.setSheetName(workbook.getSheetIndex(PLACES), "Sheet1");
                    workbook.setSheetName(workbook.getSheetIndex(MEDIA), "tuyên truyền");
                    workbook.setSheetName(workbook.getSheetIndex("00_ThongTin"), "Bìa");
                }),
                changed(
                        "sheet-copied",
                        6,
                        "Có hai bản của một trang tính",
                        workbook -> workbook.cloneSheet(workbook.getSheetIndex(MEDIA), MEDIA + " (2)")),
                changed(
                        "sheet-removed",
                        6,
                        "Một trang tính bị xóa",
                        workbook -> workbook.removeSheetAt(workbook.getSheetIndex("06_ToGiac"))),
                changed("sheets-added", 6, "Thêm trang tính khác", workbook -> {
                    put(workbook.createSheet("Ghi chú"), 0, 0, "Số liệu đã đối chiếu với công an phường");
                    put(workbook.createSheet("Sheet2"), 2, 2, "12");
                }),
                changed("sheet-blank", 13, "Cả trang để trống, không chọn tình trạng", workbook -> {
                    clear(workbook, "06_ToGiac");
                    workbook.getSheet("06_ToGiac").getRow(4).getCell(2).setBlank();
                }),
                changed("sheet-blank-with-reason", 13, "Trang để trống, chọn “Không phát sinh”", workbook -> {
                    clear(workbook, "06_ToGiac");
                    workbook.getSheet("06_ToGiac").getRow(4).getCell(2).setCellValue("Không phát sinh");
                }),
                changed(
                        "nothing-occurred-but-figures",
                        13,
                        "Chọn “Không phát sinh” mà vẫn ghi số",
                        workbook ->
                                workbook.getSheet(MEDIA).getRow(4).getCell(2).setCellValue("Không phát sinh")),
                changed("team-and-common-rows-disagree", 43, "Dòng chung lớn hơn tổng các đội", workbook -> {
                    Hand.number(workbook, CHECKS, "K_MOI_CHUNG", "GIA_TRI", 90);
                    Hand.calculate(workbook);
                }),
                changed(
                        "sheets-protected",
                        FURTHER,
                        "Trang tính được khóa, vô hại",
                        workbook -> workbook.getSheet(PLACES).protectSheet("")));
    }

    private static List<Fixture> hidden() {
        return List.of(
                changed("hidden-rows-and-columns", 33, "Dòng, cột có số bị ẩn", workbook -> {
                    workbook.getSheet(MEDIA).getRow(21).setZeroHeight(true);
                    workbook.getSheet(DUTIES).setColumnHidden(4, true);
                }),
                changed("hidden-sheets", 33, "Trang tính có số bị ẩn", workbook -> {
                    workbook.setSheetHidden(workbook.getSheetIndex(MEDIA), true);
                    put(workbook.createSheet("nháp"), 0, 0, "nháp");
                    workbook.setSheetHidden(workbook.getSheetIndex("nháp"), true);
                }),
                changed("filtered-rows", 33, "Đang lọc nên một số dòng không hiện", workbook -> {
                    workbook.getSheet(PLACES).setAutoFilter(new CellRangeAddress(6, 19, 0, 10));
                    for (int row = 8; row < 12; row++) {
                        workbook.getSheet(PLACES).getRow(row).setZeroHeight(true);
                    }
                }));
    }

    private static void clear(XSSFWorkbook workbook, String sheet) {
        for (Row row : workbook.getSheet(sheet)) {
            if (row.getRowNum() >= 7 && row.getCell(2) != null) {
                row.getCell(2).setBlank();
            }
        }
    }

    static void put(Sheet sheet, int row, int column, String text) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static void copyRow(XSSFSheet sheet, int from, int to) {
        if (sheet.getRow(to) == null) {
            sheet.createRow(to);
        }
        sheet.getRow(to)
                .copyRowFrom(
                        sheet.getRow(from),
                        new CellCopyPolicy.Builder().mergedRegions(false).build());
    }

    private static void swap(Row row, int one, int other) {
        Cell first = row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Cell second = row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Object kept = content(first);
        set(first, content(second));
        set(second, kept);
    }

    private static Object content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case FORMULA -> cell.getNumericCellValue();
            default -> "";
        };
    }

    private static void set(Cell cell, Object content) {
        cell.setBlank();
        if (content instanceof Double number) {
            cell.setCellValue(number);
        } else if (!content.equals("")) {
            cell.setCellValue((String) content);
        }
    }
}
