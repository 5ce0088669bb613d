package vn.tonghop.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;

class XlsxFileTest {

    @Test
    void readsTheSameValuesAsPoi() throws IOException {
        long seed = System.nanoTime();
        System.out.println("XlsxFileTest fills workbooks by seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            try (Workbook workbook = random.nextBoolean() ? new XSSFWorkbook() : streamed()) {
                fill(workbook, random);
                byte[] bytes = bytes(workbook);
                assertThat(seen(read(bytes)))
                        .as("seed %s, workbook %s", seed, i)
                        .isEqualTo(seenByPoi(bytes));
            }
        }
    }

    @Test
    void keepsAddressesThroughBlankRowsAndColumns() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("A").createRow(999).createCell(701).setCellValue(5);

            RawCell cell =
                    read(bytes(workbook)).sheets().get(0).rows().get(0).cells().get(0);

            assertThat(cell.row()).isEqualTo(999);
            assertThat(cell.column()).isEqualTo(701);
        }
    }

    @Test
    void joinsTheRunsOfARichText() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var font = new XSSFFont();
            font.setBold(true);
            var text = new XSSFRichTextString("Số cơ sở");
            text.applyFont(0, 2, font);
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue(text);

            assertThat(seen(read(bytes(workbook)))).containsExactly("A!0,0 TEXT Số cơ sở");
        }
    }

    @Test
    void cleansWhatNobodySees() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("A").createRow(0);
            row.createCell(0).setCellValue("\u00A012\u200B ");
            row.createCell(1).setCellValue("Hoa\u0300 bi\u0300nh");

            assertThat(seen(read(bytes(workbook)))).containsExactly("A!0,0 TEXT 12", "A!0,1 TEXT Hoà bình");
        }
    }

    @Test
    void knowsDatesByTheirStyleAndTheYearTheyCountFrom() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("A").createRow(0);
            for (String format : List.of("dd/mm/yyyy", "[$-42A]d mmmm", "0.00\"đ\"", "#,##0", "General")) {
                Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
                cell.setCellValue(46187);
                cell.setCellStyle(workbook.createCellStyle());
                cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(format));
            }
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);

            RawWorkbook read = read(bytes(workbook));

            assertThat(read.from1904()).isTrue();
            assertThat(read.sheets().get(0).rows().get(0).cells())
                    .extracting(RawCell::date)
                    .containsExactly(true, true, false, false, false);
        }
    }

    @Test
    void tellsAFormulaWithoutResultFromAnEmptyCell() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("A").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("2+2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
            row.createCell(2).setBlank();

            assertThat(seen(read(bytes(workbook)))).containsExactly("A!0,0 NO_RESULT ", "A!0,1 NUMBER 4.0 =");
        }
    }

    @Test
    void findsHiddenSheets() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("A");
            workbook.createSheet("B");
            workbook.setSheetHidden(1, true);

            assertThat(read(bytes(workbook)).sheets())
                    .extracting(RawSheet::hidden)
                    .containsExactly(false, true);
        }
    }

    private static SXSSFWorkbook streamed() {
        var workbook = new SXSSFWorkbook();
        workbook.setZip64Mode(Zip64Mode.Always);
        return workbook;
    }

    private static void fill(Workbook workbook, Random random) {
        var date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        for (int s = 0; s < 3; s++) {
            Sheet sheet = workbook.createSheet("Trang " + s);
            for (int r = random.nextInt(3); r < 40; r += random.nextInt(1, 4)) {
                Row row = sheet.createRow(r);
                for (int c = random.nextInt(3); c < 20; c += random.nextInt(1, 4)) {
                    put(row.createCell(c), random);
                    if (random.nextInt(8) == 0) {
                        row.getCell(c).setCellStyle(date);
                    }
                }
            }
        }
    }

    private static void put(Cell cell, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> cell.setCellValue(random.nextInt());
            case 1 -> cell.setCellValue(random.nextLong(1_000_000_000_000_000L));
            case 2 -> cell.setCellValue(random.nextInt(100_000) / 100.0);
            case 3 -> cell.setCellValue(Double.longBitsToDouble(random.nextLong()));
            case 4 -> cell.setCellValue("Số <1> & \"hai\"\n_x000D_ ba " + random.nextInt(50));
            case 5 -> cell.setCellValue("Đã kiểm tra");
            case 6 -> cell.setCellValue(random.nextBoolean());
            case 7 -> cell.setBlank();
            default -> cell.setCellErrorValue((byte) 0x2A);
        }
    }

    private static RawWorkbook read(byte[] bytes) {
        return (RawWorkbook) XlsxFile.read(bytes, ReadingLimits.STANDARD);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static List<String> seen(RawWorkbook workbook) {
        List<String> seen = new ArrayList<>();
        for (RawSheet sheet : workbook.sheets()) {
            sheet.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
                String content =
                        cell.kind() == CellKind.NUMBER ? cell.number() + (cell.date() ? " date" : "") : cell.shown();
                seen.add(line(sheet.name(), cell.row(), cell.column(), cell.kind(), content)
                        + (cell.formula() && cell.kind() != CellKind.NO_RESULT ? " =" : ""));
            });
        }
        return seen;
    }

    private static List<String> seenByPoi(byte[] bytes) throws IOException {
        List<String> seen = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            seen.add(line(
                                    sheet.getSheetName(),
                                    cell.getRowIndex(),
                                    cell.getColumnIndex(),
                                    CellKind.valueOf(cell.getCellType()
                                            .name()
                                            .replace("NUMERIC", "NUMBER")
                                            .replace("STRING", "TEXT")),
                                    content(cell)));
                        }
                    }
                }
            }
        }
        return seen;
    }

    private static String content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue() + (isDate(cell) ? " date" : "");
            case STRING -> CleanText.of(cell.getStringCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static boolean isDate(Cell cell) {
        return DateUtil.isADateFormat(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }

    private static String line(String sheet, int row, int column, CellKind kind, String content) {
        return sheet + "!" + row + "," + column + " " + kind + " " + content;
    }
}
