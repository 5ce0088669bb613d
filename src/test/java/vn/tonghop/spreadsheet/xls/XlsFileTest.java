package vn.tonghop.spreadsheet.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.spreadsheet.legacy.OldText;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xlsx.XlsxFile;

class XlsFileTest {

    @Test
    void readsTheSameFromXlsAsFromXlsx() {
        long seed = System.nanoTime();
        System.out.println("XlsFileTest fills workbooks by seed " + seed);
        for (int i = 0; i < 20; i++) {
            long own = seed + i;
            Consumer<Workbook> hand = workbook -> fill(workbook, new Random(own));

            RawWorkbook xls = (RawWorkbook) open(xls(hand));
            RawWorkbook xlsx = (RawWorkbook) XlsxFile.read(bytes(new XSSFWorkbook(), hand), ReadingLimits.STANDARD);

            assertThat(seen(xls)).as("seed %s", own).isEqualTo(seen(xlsx));
            assertThat(xls.format()).isEqualTo(RawWorkbook.Format.XLS);
        }
    }

    @Test
    void readsCommentsButNotTheirAuthors() {
        RawWorkbook read = (RawWorkbook) open(xls(workbook -> {
            Sheet sheet = workbook.createSheet("A");
            CreationHelper helper = workbook.getCreationHelper();
            for (int i = 0; i < 3; i++) {
                var comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
                comment.setString(helper.createRichTextString("xem lại " + i));
                comment.setAuthor("nobody");
                sheet.createRow(i).createCell(i).setCellValue(i);
                sheet.getRow(i).getCell(i).setCellComment(comment);
            }
        }));

        assertThat(read.comments())
                .contains(new RawComment(0, "A1", "xem lại 0"), new RawComment(0, "C3", "xem lại 2"));
        assertThat(read.toString()).doesNotContain("nobody");
    }

    @Test
    void readsTextsInFontsFromBeforeUnicode() {
        RawWorkbook read = (RawWorkbook) open(xls(workbook -> {
            Row row = workbook.createSheet("A").createRow(0);
            put(workbook, row, ".VnTime", OldText.tcvn3("Số cơ sở được kiểm tra"));
            put(workbook, row, ".VnTimeH", OldText.tcvn3("tổng số"));
            put(workbook, row, "VNI-Times", OldText.vni("Tổng số vụ"));
            put(workbook, row, "Arial", "Tổng số");
        }));

        assertThat(read.sheets().get(0).rows().get(0).cells())
                .extracting(RawCell::text)
                .containsExactly("Số cơ sở được kiểm tra", "TỔNG SỐ", "Tổng số vụ", "Tổng số");
        assertThat(read.remarks())
                .extracting(RawRemark::facts)
                .contains(Map.of("font", ".VnTime"), Map.of("font", ".VnTimeH"), Map.of("font", "VNI-Times"));
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookDoes() {
        RawWorkbook read = (RawWorkbook) open(xls(workbook -> {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue(1);
            ((HSSFWorkbook) workbook)
                    .getInternalWorkbook().getRecords().stream()
                            .filter(DateWindow1904Record.class::isInstance)
                            .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
        }));

        assertThat(read.from1904()).isTrue();
    }

    @Test
    void saysThatAPasswordMustGo() {
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        byte[] locked;
        try {
            locked = xls(workbook ->
                    workbook.createSheet("A").createRow(0).createCell(0).setCellValue(1));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(open(locked)).isEqualTo(Obstacle.LOCKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WordDocument:WORD", "Book:OLD_EXCEL", "EncryptedPackage:LOCKED", "Other:UNKNOWN"})
    void tellsOtherCompoundFiles(String streamAndObstacle) throws IOException {
        String[] parts = streamAndObstacle.split(":");
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), parts[0]);
            files.writeFilesystem(out);
        }

        assertThat(open(out.toByteArray())).isEqualTo(Obstacle.valueOf(parts[1]));
    }

    @Test
    void refusesAChainOfSectorsThatRunsInACircle() {
        byte[] bytes = xls(workbook -> fill(workbook, new Random(1)));
        int table = 512 * (1 + bytes[76]);
        for (int sector = 0; sector < 60; sector++) {
            Arrays.fill(bytes, table + 4 * sector, table + 4 * sector + 4, (byte) 0);
            bytes[table + 4 * sector] = (byte) (sector ^ 1);
        }

        assertThat(open(bytes)).isIn(Obstacle.DAMAGED, Obstacle.TRUNCATED);
    }

    /** Other programs skip such a part, and the sheets after it get the names of those before. */
    @Test
    void refusesASheetThatBeginsAsNoKnownKindOfPart() {
        byte[] good = xls(workbook -> fill(workbook, new Random(3)));
        byte[] asSheet = {0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x10, 0x00};
        int kinds = 0;
        for (int i = 0; i < good.length - asSheet.length; i++) {
            if (Arrays.equals(good, i, i + asSheet.length, asSheet, 0, asSheet.length)) {
                byte[] bytes = good.clone();
                bytes[i + 6] = (byte) 0xDD;
                assertThat(open(bytes)).isEqualTo(Obstacle.DAMAGED);
                kinds++;
            }
        }
        assertThat(kinds).isEqualTo(3);
    }

    @Test
    void endsBrokenBytesInAnObstacleOrAWorkbook() {
        long seed = System.nanoTime();
        System.out.println("XlsFileTest breaks bytes by seed " + seed);
        var random = new Random(seed);
        byte[] good = xls(workbook -> fill(workbook, new Random(2)));
        for (int i = 0; i < 500; i++) {
            byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int flips = random.nextInt(1, 6); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            assertThat(open(bytes)).as("seed %s, case %s", seed, i).isNotNull();
        }
    }

    private static void fill(Workbook workbook, Random random) {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        Font line = workbook.createFont();
        line.setFontName("Arial");
        line.setStrikeout(true);
        CellStyle struck = workbook.createCellStyle();
        struck.setFont(line);
        for (int s = 0; s < 3; s++) {
            Sheet sheet = workbook.createSheet("Trang " + s);
            workbook.setSheetHidden(s, s == 1);
            for (int r = random.nextInt(3); r < 40; r += random.nextInt(1, 4)) {
                Row row = sheet.createRow(r);
                for (int c = random.nextInt(3); c < 20; c += random.nextInt(1, 4)) {
                    Cell cell = row.createCell(c);
                    put(cell, random, line, workbook.getCreationHelper());
                    if (random.nextInt(6) == 0) {
                        cell.setCellStyle(random.nextBoolean() ? date : struck);
                    }
                }
                row.setZeroHeight(row.getPhysicalNumberOfCells() > 0 && random.nextInt(9) == 0);
            }
            sheet.setColumnHidden(random.nextInt(9), true);
            sheet.addMergedRegion(new CellRangeAddress(s, s + random.nextInt(3), 3, 5));
        }
    }

    private static void put(Cell cell, Random random, Font line, CreationHelper helper) {
        switch (random.nextInt(9)) {
            case 0 -> cell.setCellValue(random.nextInt());
            case 1 -> cell.setCellValue(random.nextLong(1_000_000_000_000_000L));
            case 2 -> cell.setCellValue(random.nextInt(100_000) / 100.0);
            case 3 -> {
                RichTextString text = helper.createRichTextString("Số cũ số mới " + random.nextInt(5));
                text.applyFont(0, 5, line);
                cell.setCellValue(text);
            }
            case 4 -> cell.setCellValue("Số <1> & \"hai\"\n ba " + random.nextInt(50));
            case 5 -> cell.setCellValue("Đã kiểm tra");
            case 6 -> cell.setCellValue(random.nextBoolean());
            case 7 -> {
                cell.setCellFormula("1+" + random.nextInt(9));
                cell.setCellValue(12);
            }
            default -> cell.setCellErrorValue((byte) 0x2A);
        }
    }

    private static void put(Workbook workbook, Row row, String font, String text) {
        Font own = workbook.createFont();
        own.setFontName(font);
        CellStyle style = workbook.createCellStyle();
        style.setFont(own);
        Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static List<String> seen(RawWorkbook workbook) {
        return workbook.sheets().stream().map(RawSheet::toString).toList();
    }

    private static Opening open(byte[] bytes) {
        return XlsFile.read(bytes, ReadingLimits.STANDARD);
    }

    private static byte[] xls(Consumer<Workbook> hand) {
        return bytes(new HSSFWorkbook(), hand);
    }

    private static byte[] bytes(Workbook workbook, Consumer<Workbook> hand) {
        try (workbook) {
            hand.accept(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
